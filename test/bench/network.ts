import { ec2ManagedPrefixList } from '../../shared/kinds/ec2-managed-prefix-list/record.ts'
import { egressOnlyInternetGateway } from '../../shared/kinds/egress-only-internet-gateway/record.ts'
import { internetGateway } from '../../shared/kinds/internet-gateway/record.ts'
import { natGateway } from '../../shared/kinds/nat-gateway/record.ts'
import { networkAcl } from '../../shared/kinds/network-acl/record.ts'
import { routeTable, type Route } from '../../shared/kinds/route-table/record.ts'
import { subnet } from '../../shared/kinds/subnet/record.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { aclRule, made, route } from '../check/made.ts'
import { hubBlock, subnetBlock, vpcBlock } from './blocks.ts'
import type { Part } from './part.ts'

const SUBNETS = 15

/** Three of each tier, one in each zone: public, private, data and the rest private. */
const tierOf = (index: number): 'public' | 'private' | 'data' =>
  index < 3 ? 'public' : index >= 6 && index < 9 ? 'data' : 'private'

function subnetsOf({ hub, number, key }: Part): readonly Resource[] {
  return Array.from({ length: SUBNETS }, (_, i) =>
    made(subnet, `subnet-${key}-${String(i)}`, {
      vpc: `vpc-${key}`,
      cidrBlock: subnetBlock(hub, number, i),
      availabilityZone: `eu-west-1${'abc'[i % 3] ?? 'a'}`,
      routeTable: `rt-${tierOf(i)}-${key}`,
      ipv6Netnum: i,
    }),
  )
}

const toPeer = ({ hub, peer }: Part): readonly Route[] =>
  peer === undefined ? [] : [route(vpcBlock(hub, peer), `pcx-${String(hub)}`)]

function tablesOf(part: Part): readonly Resource[] {
  const { hub, key } = part
  const shared = [route(hubBlock(hub), `tgw-${String(hub)}`), route(part.headquarters, `tgw-${String(hub)}`)]
  const table = (tier: string, routes: readonly Route[]): Resource =>
    made(routeTable, `rt-${tier}-${key}`, {
      vpc: `vpc-${key}`,
      propagatingVgws: [`vgw-${key}`],
      routes: [...routes, ...shared, ...toPeer(part)],
    })
  return [
    table('public', [route('0.0.0.0/0', `igw-${key}`)]),
    table('private', [route('0.0.0.0/0', `nat-${key}`), route('::/0', `eigw-${key}`)]),
    table('data', []),
  ]
}

/** Everything from inside and from the offices, answers from elsewhere. */
function aclOf({ hub, key, lans }: Part): Resource {
  const insiders = [hubBlock(hub), ...lans]
  const all = insiders.map((cidrBlock, i) => aclRule(100 + i * 10, { protocol: '-1', cidrBlock }))
  return made(networkAcl, `acl-${key}`, {
    vpc: `vpc-${key}`,
    subnets: [6, 7, 8].map((i) => `subnet-${key}-${String(i)}`),
    ingress: all,
    egress: all,
  })
}

export const networkOf = (part: Part): readonly Resource[] => [
  ...subnetsOf(part),
  ...tablesOf(part),
  aclOf(part),
  made(internetGateway, `igw-${part.key}`, { vpc: `vpc-${part.key}` }),
  made(egressOnlyInternetGateway, `eigw-${part.key}`, { vpc: `vpc-${part.key}` }),
  made(natGateway, `nat-${part.key}`, { subnet: `subnet-${part.key}-0` }),
  made(ec2ManagedPrefixList, `pl-${part.key}`, {
    entries: part.lans.map((cidr) => ({ cidr, description: 'Office' })),
  }),
]
