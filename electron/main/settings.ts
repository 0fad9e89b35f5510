import { nativeTheme } from 'electron'
import type { Problem, Settings } from '../../shared/bridge/calls.ts'
import { requests } from '../../shared/bridge/requests.ts'
import { storeOf } from './store.ts'

const store = storeOf<Settings>('settings.json', requests.saveSettings, { theme: 'system' })

export const currentSettings = (): Settings => store.get()

export function applySettings(): void {
  const { theme } = store.get()
  nativeTheme.themeSource = theme === 'contrast' ? 'system' : theme
}

export function changeSettings(settings: Settings): Problem | null {
  const saved = store.set(settings)
  applySettings()
  return saved
}
