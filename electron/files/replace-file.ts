import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { access, constants, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { refuseSpecial } from './file-problem.ts'

/** Written beside the file, then put in its place; what a killed program leaves of it is swept away later. */
const BESIDE = /^\.gatewright-[0-9a-f-]{36}\.new$/
/** Beside a file that has just been written, older ones are nobody's any more, milliseconds. */
const ABANDONED = 10 * 60_000

type Content = string | Uint8Array

const writing = new Map<string, Promise<void>>()

/**
 * Puts content in a file's place: whole or not at all, also when the disk is full or the machine goes off. A link
 * still leads to it; mode and owner stay. Writes to one file follow each other in the order they were asked for.
 * @param signal  once aborted, nothing is put in place any more
 */
export async function replaceFile(path: string, content: Content, signal?: AbortSignal): Promise<void> {
  const key = resolve(path)
  const before = writing.get(key) ?? Promise.resolve()
  const turn = before.catch(() => undefined).then(() => replace(path, content, signal))
  writing.set(key, turn)
  try {
    await turn
  } finally {
    if (writing.get(key) === turn) writing.delete(key)
  }
}

/** Where links lead, also when nothing is there. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw error
    const link = await readlink(path).catch(() => undefined)
    return link === undefined ? path : targetOf(resolve(dirname(path), link))
  }
}

async function replace(path: string, content: Content, signal?: AbortSignal): Promise<void> {
  const target = await targetOf(path)
  const old = await stat(target).catch(() => undefined)
  // Putting another file in its place asks only for the folder's leave.
  if (old !== undefined) {
    refuseSpecial(old)
    await access(target, constants.W_OK)
  }
  const folder = dirname(target)
  const beside = join(folder, `.gatewright-${randomUUID()}.new`)
  try {
    signal?.throwIfAborted()
    await writeWhole(beside, content, old)
    signal?.throwIfAborted()
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
  await keepName(folder)
  void sweep(folder, target)
}

/** `writeFile` goes on after a short write, which is how a full disk shows first. */
async function writeWhole(path: string, content: Content, like: Stats | undefined): Promise<void> {
  const file = await open(path, 'wx', like?.mode)
  try {
    await file.writeFile(content)
    if (like !== undefined) {
      await file.chown(like.uid, like.gid).catch(() => undefined)
      await file.chmod(like.mode).catch(() => undefined)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The new name survives the machine going off, where folders can be synchronised. */
async function keepName(folder: string): Promise<void> {
  const opened = await open(folder).catch(() => undefined)
  await opened?.sync().catch(() => undefined)
  await opened?.close()
}

async function sweep(folder: string, written: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(written)
    for (const name of (await readdir(folder)).filter((each) => BESIDE.test(each))) {
      const left = await stat(join(folder, name))
      if (mtimeMs - left.mtimeMs > ABANDONED) await rm(join(folder, name))
    }
  } catch {
    // Next time then.
  }
}
