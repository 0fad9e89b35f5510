import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const from = (cidrBlock: string) => acl([{ ...https, cidrBlock }])

export const cases: Cases = {
  passes: [
    { name: 'a block', plan: from('192.168.1.0/24') },
    { name: 'a text that is no block is another rule’s', plan: from('office') },
  ],
  fails: [
    { name: 'none', plan: from(''), at: ['acl.ingress[0].cidrBlock'], message: 'missing' },
    {
      name: 'none outbound',
      plan: acl([], [{ ...https, cidrBlock: '' }]),
      at: ['acl.egress[0].cidrBlock'],
      message: 'missing',
    },
  ],
}
