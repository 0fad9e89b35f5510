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

export function addRecent(path: string): void {
  app.addRecentDocument(path)
  keep([path, ...without(path)].slice(0, LENGTH))
}

export function removeRecent(path: string): void {
  if (isRecent(path)) keep(without(path))
}

export function clearRecent(): void {
  app.clearRecentDocuments()
  keep([])
}

const without = (path: string): string[] => store.get().filter((each) => each !== path)

function keep(paths: string[]): void {
  store.set(paths)
  changed()
}
