/** One line of a table: name of the column to its value; numbers are ms unless the column says otherwise. */
export type Row = Readonly<Record<string, string | number>>

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}

export function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const cell = (value: string | number | undefined): string =>
  typeof value === 'number' ? String(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10) : (value ?? '')

/** As Markdown, so that it can go into the documents as it is. */
export function table(title: string, rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `### ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---:')),
    ...rows.map((row) => line(columns.map((column) => cell(row[column])))),
    '',
  ].join('\n')
}
