import { crc32 } from 'node:zlib'

/** Signature, and the header chunk that comes first. */
const HEADER_END = 33
const DOTS_PER_METRE = 96 / 0.0254
const METRE = 1

/** The picture with its size on paper, which programs for documents go by. At `scale` 1 it has 96 dots to the inch. */
export function withResolution(png: Buffer, scale: number): Buffer {
  const dots = Math.round(DOTS_PER_METRE * scale)
  const chunk = Buffer.alloc(21)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  chunk.writeUInt32BE(dots, 8)
  chunk.writeUInt32BE(dots, 12)
  chunk.writeUInt8(METRE, 16)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17)
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)])
}
