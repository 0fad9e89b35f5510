import { resolve } from 'node:path'

/** The plan named on the command line; in a checkout the app's own folder stands before it. */
export function fileArgument(argv: readonly string[], appPath: string, isPackaged: boolean): string | null {
  const appAt = isPackaged ? 0 : argv.findIndex((word) => resolve(word) === appPath)
  const file = argv.slice(appAt + 1).find((word) => !word.startsWith('-'))
  return file === undefined ? null : resolve(file)
}
