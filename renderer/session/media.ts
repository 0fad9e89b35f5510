import { useSyncExternalStore } from 'react'

/** A question to the system or of the window's size, followed for as long as it is asked. */
export function followed(query: string): () => boolean {
  const media = matchMedia(query)
  const subscribe = (listener: () => void): (() => void) => {
    media.addEventListener('change', listener)
    return () => {
      media.removeEventListener('change', listener)
    }
  }
  return () => useSyncExternalStore(subscribe, () => media.matches)
}
