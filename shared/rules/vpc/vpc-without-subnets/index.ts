import { existingVpcs } from '../../../estate/existing-vpcs.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { subnets } from '../sources.ts'

export const rule = defineRule({
  code: 'vpc-without-subnets',
  severity: 'advice',
  title: 'VPC without subnets',
  reads: [vpc, subnet, vpcPeeringConnection],
  source: subnets,
  messages: {
    empty: '{vpc} has no subnet, so nothing can be placed in it.',
  },
  *check(estate) {
    const used = new Set(estate.all(subnet).map((each) => each.vpc))
    for (const each of estate.all(vpc))
      if (!used.has(each.id) && !existingVpcs(estate).has(each.id))
        yield { at: each.id, message: 'empty', values: { vpc: each.name } }
  },
})
