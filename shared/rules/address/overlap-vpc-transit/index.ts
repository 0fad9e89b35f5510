import type { Estate } from '../../../estate/estate.ts'
import { transitTablesOf, type TransitTable } from '../../../estate/transit.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { clashesAt } from '../joined-vpcs.ts'

/** The VPCs whose blocks the table learns, and by which attachment. */
function learntBy(estate: Estate, table: TransitTable): ReadonlyMap<Vpc, Ec2TransitGatewayVpcAttachment> {
  const attachments = [...table.propagations].flatMap((id) => estate.get(ec2TransitGatewayVpcAttachment, id) ?? [])
  return new Map(
    attachments.flatMap((attachment) => {
      const home = estate.get(vpc, attachment.vpc)
      return home === undefined ? [] : [[home, attachment] as const]
    }),
  )
}

export const rule = defineRule({
  code: 'overlap-vpc-transit',
  severity: 'error',
  title: 'VPCs on one transit gateway overlap',
  reads: [vpc, ...officePathKinds],
  source: {
    title: 'Amazon VPC Transit Gateways, Amazon VPC attachments, Route propagation',
    url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
    read: '2026-11',
  },
  messages: {
    overlap:
      '{cidr} of {vpc} overlaps {block} of {other}; a route table of {gateway} learns the block of one of them only, and nothing reaches the other.',
  },
  *check(estate) {
    const told = new Set<string>()
    for (const gateway of estate.all(ec2TransitGateway))
      for (const table of transitTablesOf(estate, gateway.id))
        for (const fault of clashesAt(gateway, learntBy(estate, table), 'vpc')) {
          if (!told.has(fault.at)) yield fault
          told.add(fault.at)
        }
  },
})
