import { net } from 'electron'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import type { Release } from '../../shared/bridge/calls.ts'
import { isNewer } from '../files/version.ts'
import { isOwnPage } from './pages.ts'
import { currentSettings } from './settings.ts'

const ADDRESS = `${manifest.homepage}/releases/latest.json`
/** Milliseconds. */
const PATIENCE = 10_000
/** Characters; a true answer has less than a hundred. */
const LONGEST = 4096

const answer = z.object({
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  page: z.string().refine(isOwnPage),
})

let asked: Promise<Release | null> | undefined

/** Asks once for as long as the app runs, and only when the user wants it; whatever goes wrong means there is none. */
export function newRelease(): Promise<Release | null> {
  if (!currentSettings().looksForVersions) return Promise.resolve(null)
  return (asked ??= latest().catch(() => null))
}

async function latest(): Promise<Release | null> {
  const response = await net.fetch(ADDRESS, {
    credentials: 'omit',
    redirect: 'error',
    headers: { 'User-Agent': 'Gatewright', 'Accept-Language': '*', 'Cache-Control': 'no-cache' },
    signal: AbortSignal.timeout(PATIENCE),
  })
  const text = await response.text()
  if (!response.ok || text.length > LONGEST) return null
  const release = answer.parse(JSON.parse(text))
  return isNewer(release.version, manifest.version) ? release : null
}
