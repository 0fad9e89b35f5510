import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import type { Problem } from '../../shared/bridge/calls.ts'
import { fileProblem } from './file-problem.ts'

const MEBIBYTE = 1024 * 1024
const MAX_BYTES = 64 * MEBIBYTE

export interface TextFile {
  readonly text: string
  /** Of the bytes on disk: tells whether someone else has written since. */
  readonly hash: string
}

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** A byte order mark is taken off. */
export async function readText(path: string): Promise<TextFile | Problem> {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) return tooLarge(path, size)
    const bytes = await readFile(path)
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hash: hashOf(bytes) }
  } catch (error) {
    return error instanceof TypeError ? notText(path) : fileProblem(error, path, 'read')
  }
}

/** Whole or not at all; answers the hash of what is now there. */
export async function writeText(path: string, content: string | Uint8Array): Promise<string | Problem> {
  try {
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content))
    return hashOf(content)
  } catch (error) {
    return fileProblem(error, path, 'write')
  }
}

/** `undefined` when there is none, or none that can be read. */
export async function hashOnDisk(path: string): Promise<string | undefined> {
  try {
    return hashOf(await readFile(path))
  } catch {
    return undefined
  }
}

const tooLarge = (path: string, size: number): Problem => ({
  code: 'file-too-large',
  message: `Can’t open ${path}: it has ${Math.ceil(size / MEBIBYTE)} MiB, and a plan has at most ${MAX_BYTES / MEBIBYTE} MiB.`,
})

const notText = (path: string): Problem => ({
  code: 'file-encoding',
  message: `Can’t open ${path}: it is not UTF-8 text, so it is no plan, or was saved in another encoding.`,
})
