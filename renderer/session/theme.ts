import { followed } from './media.ts'
import { useView } from './session.ts'

const useDark = followed('(prefers-color-scheme: dark)')
const useContrast = followed('(prefers-contrast: more), (forced-colors: active)')

export interface WindowTheme {
  readonly scheme: 'light' | 'dark'
  readonly hasContrast: boolean
}

/** The theme to draw in: the chosen one, or the system's. What the system asks of contrast holds for each. */
export function useTheme(): WindowTheme {
  const { theme } = useView()
  const isDark = useDark()
  const wantsContrast = useContrast()
  const scheme = theme === 'light' || theme === 'dark' ? theme : isDark ? 'dark' : 'light'
  return { scheme, hasContrast: wantsContrast || theme === 'contrast' }
}
