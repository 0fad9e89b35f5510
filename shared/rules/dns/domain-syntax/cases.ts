import type { Cases } from '../../cases.ts'
import { inbound, withRules, zone } from '../case-plans.ts'

const at = ['z.domainName']

export const cases: Cases = {
  passes: [
    { name: 'two labels', plan: zone() },
    { name: 'a dot at the end', plan: zone({ domainName: 'corp.example.' }) },
    { name: 'a single label', plan: zone({ domainName: 'internal' }) },
    { name: 'a service record’s', plan: zone({ domainName: '_tcp.corp.example' }) },
    { name: 'a label of sixty-three letters', plan: zone({ domainName: `${'a'.repeat(63)}.example` }) },
    { name: 'everything, in a rule', plan: withRules({ domainName: '.' }) },
    { name: 'a rule of an inbound endpoint is another rule’s', plan: inbound({ rules: [{ domainName: 'a b' }] }) },
  ],
  fails: [
    { name: 'none', plan: zone({ domainName: '' }), at, message: 'missing' },
    { name: 'a blank', plan: zone({ domainName: 'corp example' }), at, message: 'form' },
    { name: 'an address of a page', plan: zone({ domainName: 'https://corp.example' }), at, message: 'form' },
    { name: 'two dots', plan: zone({ domainName: 'corp..example' }), at, message: 'form' },
    { name: 'a dash first', plan: zone({ domainName: '-corp.example' }), at, message: 'form' },
    {
      name: 'a label of sixty-four letters',
      plan: zone({ domainName: `${'a'.repeat(64)}.example` }),
      at,
      message: 'form',
    },
    {
      name: 'an asterisk in a rule',
      plan: withRules({ domainName: '*.corp.example' }),
      at: ['r.rules[0].domainName'],
      message: 'form',
    },
    {
      name: 'no domain in a rule',
      plan: withRules({ domainName: '' }),
      at: ['r.rules[0].domainName'],
      message: 'missing',
    },
    { name: 'everything is no zone', plan: zone({ domainName: '.' }), at, message: 'form' },
  ],
}
