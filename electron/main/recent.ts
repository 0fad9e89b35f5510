import { basename } from 'node:path'
import { app } from 'electron'
import { z } from 'zod'
import type { SavedFile } from '../../shared/bridge/calls.ts'
import { storeOf } from './store.ts'

const LENGTH = 10

const store = storeOf('recent.json', z.array(z.string()).max(LENGTH), [])

let changed = (): void => undefined

/** The menu shows the list. */
export function onRecentChange(listener: () => void): void {
  changed = listener
}

/** Latest first. */
export const recentFiles = (): readonly SavedFile[] => store.get().map((path) => ({ path, name: basename(path) }))

export const isRecent = (path: string): boolean => store.get().includes(path)

export async function addRecent(path: string): Promise<void> {
  app.addRecentDocument(path)
  await keep([path, ...without(path)].slice(0, LENGTH))
}

export async function removeRecent(path: string): Promise<void> {
  if (isRecent(path)) await keep(without(path))
}

export async function clearRecent(): Promise<void> {
  app.clearRecentDocuments()
  await keep([])
}

const without = (path: string): string[] => store.get().filter((each) => each !== path)

async function keep(paths: string[]): Promise<void> {
  const saved = store.set(paths)
  changed()
  await saved
}
