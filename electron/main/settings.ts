import { nativeTheme } from 'electron'
import { z } from 'zod'
import type { Problem, Settings } from '../../shared/bridge/calls.ts'
import { storeOf } from './store.ts'

/** Of a profile that is new, or older than a setting. */
const usual: Settings = { theme: 'system', isTourSeen: false, looksForVersions: false }

const schema = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default(usual.theme),
  isTourSeen: z.boolean().default(usual.isTourSeen),
  looksForVersions: z.boolean().default(usual.looksForVersions),
})

const store = storeOf<Settings>('settings.json', schema, usual)

export const currentSettings = (): Settings => store.get()

export function applySettings(): void {
  const { theme } = store.get()
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme
}

export function changeSettings(change: Partial<Settings>): Problem | null {
  const saved = store.set({ ...store.get(), ...change })
  applySettings()
  return saved
}
