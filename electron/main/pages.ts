import { shell } from 'electron'
import manifest from '../../package.json' with { type: 'json' }

/** On the project's own site, encrypted. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' && origin === new URL(manifest.homepage).origin
}

export async function openPage(url: string): Promise<null> {
  if (!isOwnPage(url)) throw new Error('only pages of the project are opened')
  await shell.openExternal(url)
  return null
}
