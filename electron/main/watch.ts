import { unwatchFile, watchFile } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { hashOnDisk } from '../files/text-file.ts'
import { tell, type PlanWindow } from './plan-window.ts'

/** Asked for by time, as drives in the network tell nobody of changes; milliseconds. */
const EVERY = 1000
/** Others write in pieces: what has stayed the same for as long is what they mean. */
const SETTLED = 200

const following = new WeakMap<PlanWindow, () => void>()
const looking = new WeakSet<PlanWindow>()

/** From now on the window hears when others change, move or delete the file of its document. */
export function followFile(of: PlanWindow): void {
  stopFollowing(of)
  const { path } = of.document
  if (path === null) return
  const look = (): void => void lookAtFile(of)
  watchFile(path, { interval: EVERY, persistent: false }, look)
  following.set(of, () => {
    unwatchFile(path, look)
  })
  look()
}

export function stopFollowing(of: PlanWindow): void {
  following.get(of)?.()
  following.delete(of)
}

export async function lookAtFile(of: PlanWindow): Promise<void> {
  const { path } = of.document
  if (path === null || looking.has(of)) return
  looking.add(of)
  const found = await settled(path)
  looking.delete(of)
  if (of.isSaving || of.document.path !== path || of.window.isDestroyed()) return
  const news = found === of.files.get(path) ? 'same' : (found ?? 'gone')
  if (news === of.toldOfFile) return
  of.toldOfFile = news
  tell(of, 'fileOnDisk', { path, state: news === 'same' || news === 'gone' ? news : 'changed' })
}

async function settled(path: string): Promise<string | undefined> {
  let before = await hashOnDisk(path)
  for (;;) {
    await delay(SETTLED)
    const now = await hashOnDisk(path)
    if (now === before) return now
    before = now
  }
}
