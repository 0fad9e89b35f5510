import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** A drive that is gone answers nobody, milliseconds. */
const PATIENCE = 1000

/** The same for one file by whatever path: links are followed, letters are as the disk has them. */
export const realPath = async (path: string): Promise<string> =>
  Promise.race([realpath(path).catch(() => resolve(path)), delay(PATIENCE, resolve(path), { ref: false })])
