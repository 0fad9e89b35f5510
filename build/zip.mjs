// Reads a zip file without a dependency: no zip64 and no encryption, which is enough for the Electron stand-in.
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const END_SIZE = 22
const LONGEST_END = END_SIZE + 65_535
const ENTRY_SIZE = 46
const LOCAL_HEADER_SIZE = 30
const STORED = 0

/** Unpacks the entries for which `target` names a path. */
export async function unzip(zip, target) {
  const file = openSync(zip, 'r')
  try {
    for (const entry of entries(file)) {
      const to = target(entry.name)
      if (to !== undefined) await extract(zip, file, entry, to)
    }
  } finally {
    closeSync(file)
  }
}

function entries(file) {
  const { count, length, offset } = endOfDirectory(file)
  const directory = read(file, offset, length)
  const list = []
  for (let at = 0; list.length < count; at += list.at(-1).size) list.push(entryAt(directory, at))
  return list
}

function endOfDirectory(file) {
  const size = fstatSync(file).size
  const tailSize = Math.min(size, LONGEST_END)
  const tail = read(file, size - tailSize, tailSize)
  for (let at = tailSize - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue
    return { count: tail.readUInt16LE(at + 10), length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) }
  }
  throw new Error('not a zip file: it has no directory')
}

function entryAt(directory, at) {
  const nameLength = directory.readUInt16LE(at + 28)
  const extras = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  return {
    name: directory.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    method: directory.readUInt16LE(at + 10),
    packed: directory.readUInt32LE(at + 20),
    unpacked: directory.readUInt32LE(at + 24),
    mode: directory.readUInt32LE(at + 38) >>> 16,
    header: directory.readUInt32LE(at + 42),
    size: ENTRY_SIZE + nameLength + extras,
  }
}

async function extract(zip, file, entry, to) {
  mkdirSync(dirname(to), { recursive: true })
  if (entry.packed === 0) return writeFileSync(to, '')
  const header = read(file, entry.header, LOCAL_HEADER_SIZE)
  const start = entry.header + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28)
  const from = createReadStream(zip, { start, end: start + entry.packed - 1 })
  const into = createWriteStream(to, { mode: entry.mode & 0o111 ? 0o755 : 0o644 })
  await pipeline(entry.method === STORED ? [from, into] : [from, createInflateRaw(), into])
  if (statSync(to).size !== entry.unpacked) throw new Error(`${entry.name} came out too short`)
}

function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  readSync(file, buffer, 0, length, position)
  return buffer
}
