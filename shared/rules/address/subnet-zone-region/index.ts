import { answered } from '../../../estate/answered.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { dbInstance, type DbInstance } from '../../../kinds/db-instance/record.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { put } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

/** `a` of `eu-west-1a`; of Local and Wavelength Zones `-lax-1a` and `-wl1-bos-wlz-1`. */
const ZONE_BEHIND_REGION = /^([a-z]|-[a-z0-9-]+)$/

const isIn = (region: string, zone: string): boolean =>
  zone.startsWith(region) && ZONE_BEHIND_REGION.test(zone.slice(region.length))

/** Of a zone in another Region, or the letter alone. Every Region has three zones, most call them a, b and c. */
const letterOf = (zone: string): string | undefined => /(?:^|-\d)([a-c])$/i.exec(zone)?.[1]?.toLowerCase()

/** What takes one subnet in each zone. */
const onePerZone = [vpcEndpoint, lb, ec2ClientVpnEndpoint, ec2TransitGatewayVpcAttachment] as const

/** Subnets that stand beside each other in something that takes one in each zone. */
const neighbours = answered((estate: Estate) => {
  const lists = [
    ...estate.all(vpcEndpoint),
    ...estate.all(lb),
    ...estate.all(ec2ClientVpnEndpoint),
    ...estate.all(ec2TransitGatewayVpcAttachment),
  ]
  return grouped(
    lists.flatMap(({ subnets }) => subnets.map((id) => ({ id, subnets }))),
    ({ id }) => id,
  )
})

const isZoneOfNeighbour = (estate: Estate, each: Subnet, zone: string): boolean =>
  (neighbours(estate).get(each.id) ?? [])
    .flatMap(({ subnets }) => subnets)
    .some((id) => id !== each.id && estate.get(subnet, id)?.availabilityZone === zone)

/** Databases that stand in the subnet and name its zone. */
const databasesIn = (estate: Estate, { id, availabilityZone }: Subnet): readonly DbInstance[] =>
  estate.all(dbInstance).filter((each) => each.availabilityZone === availabilityZone && each.subnets.includes(id))

export const rule = defineRule({
  code: 'subnet-zone-region',
  severity: 'error',
  title: 'Availability Zone of another Region',
  reads: [subnet, dbInstance, ...onePerZone],
  source: { title: 'Amazon EC2 User Guide, Regions and Zones', read: '2026-11' },
  messages: {
    elsewhere: '{zone} is no Availability Zone of the plan’s Region {region}; one is {region}a.',
  },
  *check(estate) {
    const { region } = estate
    for (const each of estate.all(subnet)) {
      const zone = each.availabilityZone
      if (zone === '' || isIn(region, zone)) continue
      const letter = letterOf(zone)
      const wanted = `${region}${letter ?? ''}`
      yield {
        at: each.id,
        field: 'availabilityZone',
        message: 'elsewhere',
        values: { zone, region },
        ...(letter &&
          !isZoneOfNeighbour(estate, each, wanted) && {
            fix: {
              title: `Use ${wanted}`,
              patch: put(
                ...[each, ...databasesIn(estate, each)].map((member) => ({ ...member, availabilityZone: wanted })),
              ),
            },
          }),
      }
    }
  },
})
