import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { Problem } from '../../shared/bridge/calls.ts'
import { fileProblem, refuseSpecial } from './file-problem.ts'
import { replaceFile } from './replace-file.ts'

const MEBIBYTE = 1024 * 1024
const MAX_BYTES = 64 * MEBIBYTE

export interface TextFile {
  readonly text: string
  /** Of the bytes on disk: tells whether someone else has written since. */
  readonly hash: string
}

export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export async function readText(path: string): Promise<TextFile | Problem> {
  try {
    const { size } = await plainFile(path)
    return size > MAX_BYTES ? tooLarge(path, size) : textOf(await readFile(path), path)
  } catch (error) {
    return fileProblem(error, path, 'read')
  }
}

/** @throws  for what never ends or never begins, such as /dev/zero or a pipe that nobody writes to */
async function plainFile(path: string): Promise<Stats> {
  const found = await stat(path)
  refuseSpecial(found)
  return found
}

/** A byte order mark is taken off. */
export function textOf(bytes: Uint8Array, path: string): TextFile | Problem {
  if (bytes.length > MAX_BYTES) return tooLarge(path, bytes.length)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hash: hashOf(bytes) }
  } catch {
    return notText(path)
  }
}

/** Whole or not at all; answers the hash of what is now there. */
export async function writeText(
  path: string,
  content: string | Uint8Array,
  signal?: AbortSignal,
): Promise<string | Problem> {
  try {
    await replaceFile(path, content, signal)
    return hashOf(content)
  } catch (error) {
    return fileProblem(error, path, 'write')
  }
}

/** `undefined` when there is none, or none that can be read; its size stands for one that is too large for a plan. */
export async function hashOnDisk(path: string): Promise<string | undefined> {
  try {
    const { size } = await plainFile(path)
    return size > MAX_BYTES ? `${String(size)} bytes` : hashOf(await readFile(path))
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
