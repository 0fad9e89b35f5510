import { withoutUnseen } from '../../shared/base/visible.ts'

/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/** Of UTF-8, with room for an ending: file systems take 255. */
const MOST_BYTES = 200

/** A plan's name as a file name that every system takes. */
export function fileNameOf(name: string, ending: string): string {
  const kept = withoutUnseen(name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+|\p{Surrogate}/gu, ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(RESERVED, '$1_')
  const short = cutToBytes(kept, MOST_BYTES).replace(/[ .]+$/, '')
  return (short === '' ? 'plan' : short) + ending
}

function cutToBytes(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > most) break
    kept += letter
  }
  return kept
}
