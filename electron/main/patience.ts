import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import type { Problem } from '../../shared/bridge/calls.ts'
import { askSlow } from './ask.ts'

/** How long a drive may take before the user is asked, milliseconds. */
const PATIENCE = 10_000

/** What the work came to, or what the user would rather do than wait for it. */
export type Waited<T> = { readonly result: T } | { readonly instead: 'saveAs' | 'cancel' }

/** A drive that is slow or gone never holds the user up: now and then they are asked whether to wait on. */
export async function patiently<T>(window: BrowserWindow, path: string, work: Promise<T>): Promise<Waited<T>> {
  const finished = work.then((result) => ({ result }))
  // Given up, it may still fail.
  finished.catch(() => undefined)
  for (;;) {
    const waited = await within(finished)
    if (waited !== undefined) return waited
    const closing = new AbortController()
    const answer = await Promise.race([finished, askSlow(window, basename(path), closing.signal)])
    closing.abort()
    if (typeof answer === 'object') return answer
    if (answer !== 'wait') return { instead: answer }
  }
}

/** Reading is given up without asking: it can simply be tried again. */
export async function inTime<T extends object>(path: string, work: Promise<T>): Promise<T | Problem> {
  const read = await within(work)
  return read ?? { code: 'file-slow', message: `Can’t open ${path}: its drive does not answer. Try again later.` }
}

async function within<T extends object>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined)
    }, PATIENCE)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
