import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { channelOf } from '../../shared/bridge/channel.ts'
import { CALL_NAMES, EVENT_NAMES, OPEN_DROPPED } from '../../shared/bridge/names.ts'

const call =
  (name: string) =>
  (request?: unknown): Promise<unknown> =>
    ipcRenderer.invoke(channelOf(name), request)

/** What was told before anyone listened: a page gets ready for it only after a while. */
const early = new Map<string, unknown[]>()
for (const name of EVENT_NAMES) {
  early.set(name, [])
  ipcRenderer.on(channelOf(name), (_event, value: unknown) => early.get(name)?.push(value))
}

function on(event: string, listener: (value: unknown) => void): () => void {
  if (!EVENT_NAMES.some((name) => name === event)) throw new Error(`there is no event “${event}”`)
  const heard = (_event: unknown, value: unknown): void => {
    listener(value)
  }
  ipcRenderer.on(channelOf(event), heard)
  for (const value of early.get(event) ?? []) listener(value)
  early.delete(event)
  return () => ipcRenderer.off(channelOf(event), heard)
}

contextBridge.exposeInMainWorld('gatewright', {
  ...Object.fromEntries(CALL_NAMES.map((name) => [name, call(name)])),
  on,
  openDropped: (file: Parameters<typeof webUtils.getPathForFile>[0]) =>
    call(OPEN_DROPPED)(webUtils.getPathForFile(file)),
})
