import type { Stats } from 'node:fs'
import type { Problem } from '../../shared/bridge/calls.ts'

interface Words {
  readonly read: string
  readonly write: string
}

const known: Readonly<Record<string, Words>> = {
  ENOENT: {
    read: 'there is no such file; it may have been moved or renamed',
    write: 'its folder does not exist; choose another place',
  },
  EACCES: {
    read: 'you have no permission to read it',
    write: 'you have no permission to write there; choose another place',
  },
  EPERM: {
    read: 'the system does not allow to read it',
    write: 'the system does not allow to write there; choose another place',
  },
  EROFS: { read: 'it cannot be read', write: 'this place is read-only; choose another one' },
  EISDIR: { read: 'this is a folder, not a file', write: 'there is a folder of this name; choose another name' },
  ENOTDIR: { read: 'a part of its path is not a folder', write: 'a part of its path is not a folder' },
  EEXIST: { read: 'it cannot be read', write: 'a file stands where a folder is needed; choose another place' },
  ENOSPC: { read: 'the disk is full', write: 'the disk is full; free some space or choose another place' },
  EDQUOT: {
    read: 'the disk quota is used up',
    write: 'your disk quota is used up; free some space or choose another place',
  },
  ELOOP: {
    read: 'links lead from it back to itself',
    write: 'links lead from it back to itself; choose another name',
  },
  EBUSY: { read: 'another program has it open', write: 'another program has it open; close it there and try again' },
  SPECIAL: {
    read: 'it is a device or a pipe, not a file',
    write: 'there is a device or a pipe of this name; choose another name',
  },
  ENAMETOOLONG: { read: 'its name is too long', write: 'its name is too long; choose a shorter one' },
}

/** Devices, pipes and sockets are neither read nor replaced; the system itself refuses folders. */
export function refuseSpecial(found: Stats): void {
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error('not a file'), { code: 'SPECIAL' })
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The sentence for what the system says about a file; anything else is our fault and thrown on. */
export function fileProblem(error: unknown, path: string, doing: 'read' | 'write'): Problem {
  const code = codeOf(error)
  if (code === '') throw error
  const verb = doing === 'read' ? 'open' : 'write'
  const why = known[code]?.[doing] ?? (error as Error).message
  return { code: `file-${code.toLowerCase()}`, message: `Can’t ${verb} ${path}: ${why}.` }
}
