import { meantPrefix, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, calledTable, everyRoute, tableOwners } from '../every-route.ts'
import { transitTables } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-route-destination',
  severity: 'error',
  title: 'Transit gateway route without a destination of its own',
  reads: tableOwners,
  source: transitTables,
  messages: {
    missing: 'A route of {table} has no destination; write a block such as 192.168.1.0/24.',
    twice: '{table} has two static routes to {destination}; it takes one.',
  },
  *check(estate) {
    const seen = new Set<string>()
    for (const each of everyRoute(estate)) {
      const text = each.route.destinationCidrBlock
      const block = meantPrefix(text)
      const at = atRoute(each, 'destinationCidrBlock')
      const values = { table: calledTable(each.owner), destination: text }
      const key = `${each.owner.id} ${block === undefined ? '' : prefixText(block)}`
      if (text === '') yield { ...at, message: 'missing', values }
      else if (block !== undefined && seen.has(key)) yield { ...at, message: 'twice', values }
      seen.add(key)
    }
  },
})
