import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Unusable } from './unusable.ts'

/** How to start the app. */
export interface Runtime {
  readonly executable: string
  readonly args: readonly string[]
}

const here = dirname(fileURLToPath(import.meta.url))
/** What set-up found, beside the bundles. */
const remembered = z.object({ executable: z.string(), switches: z.array(z.string()) })

export function electronRuntime(): Runtime {
  // In the packaged app this program runs inside Electron.
  if ('electron' in process.versions) return { executable: process.execPath, args: isRoot() ? ['--no-sandbox'] : [] }
  const found = readRemembered()
  if (found === undefined || !existsSync(found.executable))
    throw new Unusable(
      'PNG and PDF are drawn by Electron, which is not here yet: npm run setup brings it (SVG needs none)',
    )
  return { executable: found.executable, args: [...found.switches, resolve(here, '../..')] }
}

/** Chromium's sandbox refuses to run as root. */
const isRoot = (): boolean => process.getuid?.() === 0

function readRemembered(): z.infer<typeof remembered> | undefined {
  try {
    return remembered.parse(JSON.parse(readFileSync(join(here, '../electron.json'), 'utf8')))
  } catch {
    return undefined
  }
}
