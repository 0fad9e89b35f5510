import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { scratchFolder } from './terraform.ts'

const home = scratchFolder('terraform')
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** An empty folder, gone after the last test of the file. */
export function folderFor(name: string): string {
  const folder = join(home, name)
  mkdirSync(folder)
  return folder
}
