import { vpcBlock } from '../../../estate/blocks.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { overlaps } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { freeVpcBlock, readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { useBlock } from '../use-block.ts'

export const rule = defineRule({
  code: 'overlap-office-vpc',
  severity: 'error',
  title: 'VPC overlaps an office',
  reads: [...readsOfFreeVpcBlock, customerGateway, vpnConnection, vpnGateway],
  source: {
    title: 'Amazon VPC User Guide, Route priority; Site-to-Site VPN User Guide, Route tables',
    read: '2026-11',
  },
  messages: {
    overlap:
      '{cidr} overlaps {office}’s LAN {lan}: the VPC keeps such packets to itself, so that part of the office can’t be reached. Give the VPC a block outside it.',
  },
  *check(estate) {
    for (const each of estate.all(vpc)) {
      const block = vpcBlock(each)
      if (block === undefined) continue
      const entries = officesOf(estate, each.id).flatMap(lanEntries)
      for (const { site, text } of entries.filter((entry) => overlaps(entry.block, block)))
        yield {
          at: each.id,
          field: 'cidrBlock',
          message: 'overlap',
          values: { cidr: each.cidrBlock, office: site.name, lan: text },
          also: [site.id],
          ...useBlock(each, 'cidrBlock', freeVpcBlock(estate, each)),
        }
    }
  },
})
