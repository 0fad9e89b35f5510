import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function mount(...args: readonly string[]): boolean {
  return process.platform === 'linux' && spawnSync('mount', args).status === 0
}

/** A small disk in memory takes the folder's place; false where the system does not let us. */
export const mountDisk = (folder: string, size: string): boolean =>
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)

export const makeReadOnly = (folder: string): boolean => mount('-o', 'remount,ro', folder)

/** Also when something still has a file open on it. */
export function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder])
}

/** Whether tests can have disks of their own: as root on Linux. */
export const canMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-disk-'))
  const can = mountDisk(folder, '64k')
  if (can) unmount(folder)
  rmSync(folder, { recursive: true })
  return can
})()
