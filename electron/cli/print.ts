import { styleText } from 'node:util'
import { oneLine } from '../../shared/base/visible.ts'

type Style = Parameters<typeof styleText>[0]

const isColoured = process.stdout.isTTY && !process.env['NO_COLOR']

export const styled = (style: Style, text: string): string => (isColoured ? styleText(style, text) : text)

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** One line, whatever it says. */
export function printError(message: string): void {
  process.stderr.write(`error: ${oneLine(message)}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** Rows with their columns aligned, and nothing behind the last text. */
export function table(written: readonly (readonly string[])[]): string {
  const rows = written.map((row) => row.map(oneLine))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}
