import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { instance } from '../../../kinds/instance/record.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import type { RecordType } from '../../../plan/kind.ts'
import { defineRule } from '../../rule.ts'
import { placedIn, placedKinds } from '../../placed.ts'
import { subnets } from '../sources.ts'

/** Whose missing subnets are other rules'. */
const others = new Set([instance, route53ResolverEndpoint].map(({ name }: RecordType) => name))

export const rule = defineRule({
  code: 'no-subnet',
  severity: 'error',
  title: 'Without a subnet',
  reads: placedKinds,
  source: subnets,
  messages: {
    none: '{name} is in no subnet, so it has no address and nobody reaches it.',
    clients: '{name} has no target network: clients that dial in reach nothing.',
  },
  *check(estate) {
    for (const { id, name, kind, subnets } of placedIn(estate)) {
      if (subnets.length > 0 || others.has(kind)) continue
      const message = kind === ec2ClientVpnEndpoint.name ? 'clients' : 'none'
      yield { at: id, field: 'subnets', message, values: { name } }
    }
  },
})
