import { expect, test } from 'vitest'
import { csvOf } from '../../shared/addresses/csv.ts'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { planWith } from './plan.ts'

/** Reads as RFC 4180 says. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.join('') !== '')
}

test.each(hostileTexts)('%j is one cell, and no formula', (text) => {
  const rows = cellsOf(csvOf(addressPlan(estateOf(planWith(text)))))
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]))
  const names = rows.map((row) => row[2]?.replace(/^'(?=[=+\-@\t\r\n])/, ''))
  expect(names).toContain(text)
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
})
