import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app, type RenderProcessGoneDetails, type WebContents } from 'electron'

type Said = Electron.WebContentsConsoleMessageEventParams

/** Lines kept from one start to the next. */
const KEPT = 200

const path = (): string => join(app.getPath('userData'), 'log.txt')

/**
 * One line about what happened. It may leave the machine in a problem report: say what sort of thing happened, never a
 * message, a path or a name.
 */
export function log(what: string): void {
  keep(() => {
    appendFileSync(path(), `${new Date().toISOString()} ${what}\n`)
  })
}

/** A disk that is full or read-only is told of where a plan is saved. */
function keep(write: () => void): void {
  try {
    write()
  } catch {
    return
  }
}

/** Oldest first. */
export function lastLines(): readonly string[] {
  try {
    return readFileSync(path(), 'utf8').trimEnd().split('\n').slice(-KEPT)
  } catch {
    return []
  }
}

function shorten(): void {
  mkdirSync(app.getPath('userData'), { recursive: true })
  const before = lastLines()
  if (before.length === KEPT) writeFileSync(path(), `${before.slice(-KEPT / 2).join('\n')}\n`)
}

/** Notes from now on what ends unexpectedly. */
export function startLog(): void {
  keep(shorten)
  log(`started ${app.getVersion()}`)
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }: RenderProcessGoneDetails) => {
    log(`window ended: ${reason} ${exitCode}`)
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log(`${type} process ended: ${reason} ${exitCode}`)
  })
  app.on('web-contents-created', (_event, contents) => {
    noteErrors(contents)
  })
}

function noteErrors(contents: WebContents): void {
  contents.on('unresponsive', () => {
    log('window does not answer')
  })
  contents.on('console-message', (event: Partial<Said>, ...earlier: readonly unknown[]) => {
    const { level, message = '', sourceId = '', lineNumber = 0 } = 'level' in event ? event : saidOf(earlier)
    if (level === 'error') log(`page: ${sortOf(message)} at ${basename(sourceId)}:${lineNumber}`)
  })
}

/** Before Electron 35 all stood behind the event, and an error had the level 3. */
const saidOf = ([level, message, lineNumber, sourceId]: readonly unknown[]): Partial<Said> => ({
  level: level === 3 ? 'error' : 'info',
  message: String(message),
  lineNumber: Number(lineNumber),
  sourceId: String(sourceId),
})

/** `TypeError` of `Uncaught TypeError: …`: what follows may quote the plan. */
const sortOf = (message: string): string => /\b[A-Z]\w*(?:Error|Exception)\b/.exec(message)?.[0] ?? 'error'
