import { createHash } from 'node:crypto'

/** The file in its nth state: long and short ones by turns, each with a sum by which a mixture is told. */
export function stateText(count: number): string {
  const filling = String(count).repeat(((count * 7919) % 40_000) + 1)
  return JSON.stringify({ count, filling, sum: sumOf(count, filling) })
}

const sumOf = (count: number, filling: string): string =>
  createHash('sha256')
    .update(`${String(count)} ${filling}`)
    .digest('hex')

/** The number of the state; throws when the text is not whole. */
export function countOf(text: string): number {
  const { count, filling, sum } = JSON.parse(text) as { count: number; filling: string; sum: string }
  if (sum !== sumOf(count, filling)) throw new Error(`state ${String(count)} is mixed with another`)
  return count
}
