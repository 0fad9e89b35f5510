import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { isProblem, type CallName } from '../../shared/bridge/calls.ts'
import { channelOf } from '../../shared/bridge/channel.ts'
import { CALL_NAMES, OPEN_DROPPED } from '../../shared/bridge/names.ts'
import { pathOfFile, requests } from '../../shared/bridge/requests.ts'
import { handlers } from './calls.ts'
import { log } from './log.ts'
import { openOnce } from './plan-files.ts'
import { planWindowOf, type PlanWindow } from './plan-window.ts'
import { isOurs } from './security.ts'

/** Only our own windows' main frames are answered, and only requests of the right shape. */
export function answerCalls(): void {
  for (const name of CALL_NAMES)
    ipcMain.handle(channelOf(name), (event, request: unknown) => answer(name, request, senderOf(event)))
  ipcMain.handle(channelOf(OPEN_DROPPED), (event, path: unknown) => openOnce(senderOf(event), pathOfFile.parse(path)))
}

function answer(name: CallName, request: unknown, from: PlanWindow): unknown {
  const parsed = requests[name].safeParse(request)
  if (!parsed.success) throw new Error(`${name}: wrong request: ${z.prettifyError(parsed.error)}`)
  const handle = handlers[name] as (request: unknown, from: PlanWindow) => Promise<unknown>
  return noted(name, handle(parsed.data, from))
}

/** For problem reports: which call met which trouble. */
async function noted(name: CallName, answering: Promise<unknown>): Promise<unknown> {
  try {
    const result = await answering
    if (isProblem(result)) log(`${name}: ${result.code}`)
    return result
  } catch (error) {
    log(`${name}: ${error instanceof Error ? error.name : 'failed'}`)
    throw error
  }
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent): PlanWindow {
  const from = planWindowOf(sender)
  const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame
  if (from === undefined || !isMainFrame || !isOurs(senderFrame.url)) throw new Error('not one of our windows')
  return from
}
