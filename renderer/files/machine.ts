import { COMMANDS, type Command } from '../../shared/bridge/command.ts'
import { bridge } from '../bridge/bridge.ts'
import { actionNamed } from '../actions/actions.ts'
import { isAvailable } from '../actions/action.ts'
import type { Session } from '../session/session.ts'
import { documentName, mayLeave, openFile } from './documents.ts'
import { openDropped } from './dropped.ts'

function obey(session: Session, command: Command): void {
  const action = actionNamed(command)
  if (session.view().progress !== null) return
  if (action !== undefined && isAvailable(action, session)) action.run(session)
}

async function leave(session: Session): Promise<void> {
  await bridge.answerClose({ close: await mayLeave(session) })
}

/** The machine's title and menu say what the window knows. */
function report(session: Session): void {
  const { file } = session.view()
  const name = file === null ? '' : documentName(session)
  const { undoLabel, redoLabel, edited } = session.workspace.now()
  void bridge.setDocument({ name, path: file?.path ?? null, edited: file !== null && edited })
  void bridge.setMenu({
    undo: undoLabel ?? null,
    redo: redoLabel ?? null,
    disabled: COMMANDS.filter((command) => {
      const action = actionNamed(command)
      return action === undefined || !isAvailable(action, session)
    }),
    checked: COMMANDS.filter((command) => actionNamed(command)?.isOn?.(session)),
  })
}

/** Joins window and machine for as long as the window lives. */
export function joinMachine(session: Session): void {
  bridge.on('command', (command) => {
    obey(session, command)
  })
  bridge.on('openFile', (outcome) => {
    void openFile(session, outcome)
  })
  bridge.on('closeAsked', () => {
    void leave(session)
  })
  bridge.on('settings', ({ theme, looksForVersions }) => {
    session.show({ theme, looksForVersions })
  })
  openDropped(session)
  const reportSoon = oncePerTurn(() => {
    report(session)
  })
  session.workspace.subscribe(reportSoon)
  session.subscribeView(reportSoon)
  report(session)
}

function oncePerTurn(run: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      run()
    })
  }
}
