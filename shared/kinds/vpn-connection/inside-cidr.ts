import { byText } from '../../base/order.ts'
import { remembered } from '../../estate/remember.ts'
import { meantPrefix4, prefix4, prefixText } from '../../net/prefix.ts'
import type { Id } from '../../plan/plan.ts'
import type { VpnConnection } from './record.ts'

/** 169.254.16.0/20, which has none of the blocks AWS keeps, cut into /30s. */
const BLOCKS = 1024
const first = prefix4('169.254.16.0/20').base

const blockAt = (index: number): string => prefixText({ family: 4, base: first + (index % BLOCKS) * 4, length: 30 })

/** FNV-1a: the same number for the same id everywhere. */
const numberOf = (id: Id): number =>
  Array.from(id).reduce((hash, char) => Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)

/**
 * Inside CIDRs for the first tunnels that have none. Where to begin looking comes from the connection's id, so
 * that a connection keeps its block, and is not replaced, when others come and go.
 */
export const chosenInsideCidrs = remembered((connections: readonly VpnConnection[]): ReadonlyMap<Id, string> => {
  const written = connections.flatMap(({ tunnels }) => tunnels.map(({ insideCidr }) => meantPrefix4(insideCidr)))
  const taken = new Set(written.flatMap((prefix) => (prefix === undefined ? [] : prefixText(prefix))))
  const open = connections.filter(({ tunnels }) => tunnels[0]?.insideCidr === '').map(({ id }) => id)
  const chosen = new Map<Id, string>()
  for (const id of open.sort(byText)) {
    let index = numberOf(id) % BLOCKS
    for (let tries = 0; taken.has(blockAt(index)) && tries < BLOCKS; tries++) index++
    chosen.set(id, blockAt(index))
    taken.add(blockAt(index))
  }
  return chosen
})
