import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** Large enough for windows of 1920x1080. Without `-noreset` the display starts anew whenever no app is left on it, and one that starts just then fails. */
const OPTIONS = ['-screen', '0', '2000x1200x24', '-noreset', '-nolisten', 'tcp']

/**
 * Apps that this process starts open their windows on a display with its own pointer and clipboard, so that no other
 * app disturbs them. Linux only: elsewhere there is the desktop alone.
 * @returns what ends the display
 */
export async function useOwnDisplay(): Promise<() => void> {
  if (process.platform !== 'linux') return () => undefined
  const server = spawn('Xvfb', ['-displayfd', '3', ...OPTIONS], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
  process.env['DISPLAY'] = `:${number.toString().trim()}`
  return () => server.kill()
}
