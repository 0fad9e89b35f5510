import { useSyncExternalStore } from 'react'
import { useView } from './session.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener)
  return () => {
    dark.removeEventListener('change', listener)
  }
}

/** The theme to draw in: the chosen one, or the system's. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = useView()
  const system = useSyncExternalStore(subscribe, () => dark.matches)
  if (theme !== 'system') return theme
  return system ? 'dark' : 'light'
}
