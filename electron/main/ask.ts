import { dialog, type BrowserWindow } from 'electron'
import type { UnsavedAnswer } from '../../shared/bridge/calls.ts'

interface Question<A extends string> {
  readonly message: string
  readonly detail: string
  /** The first is the default. */
  readonly buttons: readonly { readonly label: string; readonly answer: A }[]
  /** What Escape means. */
  readonly cancel: A
}

/** @param signal  once aborted, the question is taken back */
async function ask<A extends string>(window: BrowserWindow, question: Question<A>, signal?: AbortSignal): Promise<A> {
  const { message, detail, buttons, cancel } = question
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: buttons.map(({ label }) => label),
    defaultId: 0,
    cancelId: buttons.findIndex(({ answer }) => answer === cancel),
    noLink: true,
    ...(signal === undefined ? {} : { signal }),
  })
  return buttons[response]?.answer ?? cancel
}

export const askUnsaved = (window: BrowserWindow, name: string): Promise<UnsavedAnswer> =>
  ask(window, {
    message: `Save the changes to “${name}”?`,
    detail: 'They are lost if you don’t save them.',
    buttons: [
      { label: 'Save', answer: 'save' },
      { label: 'Don’t save', answer: 'discard' },
      { label: 'Cancel', answer: 'cancel' },
    ],
    cancel: 'cancel',
  })

export const askChangedOnDisk = (window: BrowserWindow, name: string): Promise<'saveAs' | 'overwrite' | 'cancel'> =>
  ask(window, {
    message: `“${name}” has changed on disk since you opened it.`,
    detail: 'Someone else, or another program, has written it. Overwriting loses what they wrote.',
    buttons: [
      { label: 'Save as…', answer: 'saveAs' },
      { label: 'Overwrite', answer: 'overwrite' },
      { label: 'Cancel', answer: 'cancel' },
    ],
    cancel: 'cancel',
  })

export const askSlow = (
  window: BrowserWindow,
  name: string,
  signal: AbortSignal,
): Promise<'wait' | 'saveAs' | 'cancel'> =>
  ask(
    window,
    {
      message: `“${name}” is not saved yet: its drive does not answer.`,
      detail:
        'The file is still as it was last saved. Your changes stay in the window and are kept in case of a crash.',
      buttons: [
        { label: 'Keep waiting', answer: 'wait' },
        { label: 'Save as…', answer: 'saveAs' },
        { label: 'Cancel', answer: 'cancel' },
      ],
      cancel: 'cancel',
    },
    signal,
  )

export const askReplace = (window: BrowserWindow, name: string): Promise<'replace' | 'cancel'> =>
  ask(window, {
    message: `“${name}” exists already.`,
    detail: 'Replacing it loses what is in it.',
    buttons: [
      { label: 'Cancel', answer: 'cancel' },
      { label: 'Replace', answer: 'replace' },
    ],
    cancel: 'cancel',
  })

export const askOverwrite = (
  window: BrowserWindow,
  folder: string,
  names: readonly string[],
): Promise<'overwrite' | 'cancel'> =>
  ask(window, {
    message: 'Overwrite files that Gatewright did not write?',
    detail: `In ${folder} these were written or changed by someone:\n\n${names.join('\n')}\n\nIf you cancel, nothing is written.`,
    buttons: [
      { label: 'Cancel', answer: 'cancel' },
      { label: 'Overwrite', answer: 'overwrite' },
    ],
    cancel: 'cancel',
  })

export const askStuck = (window: BrowserWindow): Promise<'wait' | 'close'> =>
  ask(window, {
    message: 'The window does not answer.',
    detail: 'If you close it now, the next start offers the work that was kept last.',
    buttons: [
      { label: 'Wait', answer: 'wait' },
      { label: 'Close', answer: 'close' },
    ],
    cancel: 'wait',
  })

export const askCrashed = (window: BrowserWindow): Promise<'reload' | 'close'> =>
  ask(window, {
    message: 'The window has crashed again.',
    detail: 'Your work up to the last moments is kept and offered when the window is back, or at the next start.',
    buttons: [
      { label: 'Reload', answer: 'reload' },
      { label: 'Close', answer: 'close' },
    ],
    cancel: 'close',
  })
