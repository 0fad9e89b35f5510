import { listedBriefly } from '../../../base/words.ts'
import { subnetsOf } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { usableTableOf } from '../../../estate/routing.ts'
import { outsideZones } from '../../../estate/transit.ts'
import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { vpcAttachments } from '../sources.ts'

/** Subnets of the VPC whose table leads to the transit gateway: they mean to use it. */
const usersOf = (estate: Estate, { vpc, transitGateway }: Ec2TransitGatewayVpcAttachment): readonly Subnet[] =>
  vpc === null
    ? []
    : subnetsOf(estate, vpc).filter((each) =>
        usableTableOf(estate, each)?.routes.some(({ target }) => target !== null && target === transitGateway),
      )

export const rule = defineRule({
  code: 'tgw-attachment-az',
  severity: 'warning',
  title: 'Zone without a subnet of the VPC attachment',
  reads: [ec2TransitGatewayVpcAttachment, ec2TransitGateway, subnet, routeTable],
  source: vpcAttachments,
  messages: {
    zone: '{attachment} has no subnet in {zone}, so {subnets} can’t use {gateway} although their route table leads there.',
  },
  *check(estate) {
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment)) {
      const gateway = estate.get(ec2TransitGateway, attachment.transitGateway)
      if (gateway === undefined) continue
      for (const [zone, users] of outsideZones(estate, attachment, () => usersOf(estate, attachment))) {
        const [first] = users
        if (first === undefined) continue
        yield {
          at: attachment.id,
          field: 'subnets',
          message: 'zone',
          values: {
            attachment: attachment.name,
            zone,
            subnets: listedBriefly(users.map(({ name }) => name)),
            gateway: gateway.name,
          },
          also: users.map(({ id }) => id),
          fix: {
            title: `Add ${first.name}`,
            patch: change(attachment, { subnets: [...attachment.subnets, first.id] }),
          },
        }
      }
    }
  },
})
