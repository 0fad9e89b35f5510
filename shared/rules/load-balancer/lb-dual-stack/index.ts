import { listedBriefly } from '../../../base/words.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createBalancer } from '../sources.ts'

export const rule = defineRule({
  code: 'lb-dual-stack',
  severity: 'error',
  title: 'Dual-stack load balancer in IPv4 subnets',
  reads: [lb, subnet],
  source: createBalancer,
  messages: {
    ipv4: '{balancer} wants IPv4 and IPv6, but no IPv6 block is in {subnets}; AWS refuses that.',
  },
  *check(estate) {
    for (const balancer of estate.all(lb)) {
      if (balancer.ipAddressType !== 'dualstack') continue
      const without = balancer.subnets
        .flatMap((id) => estate.get(subnet, id) ?? [])
        .filter(({ ipv6Netnum, ipv6CidrBlock }) => ipv6Netnum === null && ipv6CidrBlock === '')
      if (without.length === 0) continue
      yield {
        at: balancer.id,
        field: 'ipAddressType',
        message: 'ipv4',
        values: { balancer: balancer.name, subnets: listedBriefly(without.map(({ name }) => name)) },
        also: without.map(({ id }) => id),
        fix: { title: 'Use IPv4', patch: change(balancer, { ipAddressType: 'ipv4' }) },
      }
    }
  },
})
