import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { arrange } from '../../shared/draw/arrange.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { applyPatch, change, put } from '../../shared/plan/patch.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { connection } from '../../shared/workspace/commands/connect.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { faultsOfScene } from '../draw/faults.ts'
import { planOfCase } from '../rules/case-plan.ts'

/** Two VPCs with IPv4 and IPv6, public and private subnets, on a transit gateway with an office behind it. */
const network = (): Plan =>
  planOfCase({
    resources: {
      'office-hq': { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress: '203.0.113.10' },
      'cgw-hq': { kind: 'customer_gateway', site: 'office-hq', ipAddress: '203.0.113.10', bgpAsn: 65000 },
      'tgw-main': { kind: 'ec2_transit_gateway' },
      'vpn-hq': { kind: 'vpn_connection', customerGateway: 'cgw-hq', transitGateway: 'tgw-main' },
      'vpc-main': {
        kind: 'vpc',
        cidrBlock: '10.0.0.0/24',
        secondaryCidrBlocks: ['10.8.0.0/20'],
        assignGeneratedIpv6CidrBlock: true,
        enableDnsHostnames: true,
      },
      'igw-main': { kind: 'internet_gateway', vpc: 'vpc-main' },
      'rt-public': {
        kind: 'route_table',
        vpc: 'vpc-main',
        routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw-main' }],
      },
      'rt-private': { kind: 'route_table', vpc: 'vpc-main', main: true },
      'subnet-public': {
        kind: 'subnet',
        vpc: 'vpc-main',
        cidrBlock: '10.0.0.0/28',
        availabilityZone: 'eu-west-1a',
        routeTable: 'rt-public',
        ipv6Netnum: 0,
      },
      'subnet-private': {
        kind: 'subnet',
        vpc: 'vpc-main',
        cidrBlock: '10.8.0.0/24',
        availabilityZone: 'eu-west-1a',
        ipv6Netnum: 1,
      },
      'attach-main': {
        kind: 'ec2_transit_gateway_vpc_attachment',
        transitGateway: 'tgw-main',
        vpc: 'vpc-main',
        subnets: ['subnet-private'],
      },
      'vpc-shared': { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
      'subnet-shared': {
        kind: 'subnet',
        vpc: 'vpc-shared',
        cidrBlock: '10.1.0.0/20',
        availabilityZone: 'eu-west-1a',
      },
      'attach-shared': {
        kind: 'ec2_transit_gateway_vpc_attachment',
        transitGateway: 'tgw-main',
        vpc: 'vpc-shared',
        subnets: ['subnet-shared'],
      },
    },
  })

const put1 = (plan: Plan, resource: Resource): Plan => applyPatch(plan, put(resource)).plan

const get = (plan: Plan, id: Id): Resource => {
  const found = plan.resources.get(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

const made = (plan: Plan, kind: string, ...into: Id[]): Resource => newResource(estateOf(plan), kind, into)

const set = (plan: Plan, id: Id, fields: Readonly<Record<string, unknown>>): Plan =>
  applyPatch(plan, change(get(plan, id), fields)).plan

const drawn = (plan: Plan, from: Id, to: Id): Plan => {
  const found = connection(estateOf(plan), from, to)
  if (found === undefined) throw new Error(`${from} and ${to} can’t be connected`)
  return applyPatch(plan, found.patch).plan
}

const routesAfter = (plan: Plan, from: Id, to: Id): readonly (readonly unknown[])[] => {
  const routes = get(drawn(plan, from, to), from)['routes'] as readonly Readonly<Record<string, unknown>>[]
  return routes.map((route) => [route['destinationCidrBlock'], route['target']])
}

const errors = (plan: Plan): readonly string[] =>
  createChecker()
    .check(estateOf(plan))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${rule} ${at.id}.${at.field ?? ''}`)

const factsOf = (plan: Plan, id: Id): Readonly<Record<string, string>> => {
  const resource = get(plan, id)
  const facts = kindNamed(resource.kind)?.facts?.(resource, estateOf(plan)) ?? []
  return Object.fromEntries(facts.map(({ label, value }) => [label, value]))
}

describe('what a new one holds', () => {
  test('a subnet takes a secondary block when the first is too small or full, and the next /64', () => {
    const first = made(network(), 'subnet', 'vpc-main')
    expect(first).toMatchObject({ cidrBlock: '10.0.0.16/28', ipv6Netnum: 2, assignIpv6AddressOnCreation: true })
    const full = set(network(), 'subnet-public', { cidrBlock: '10.0.0.0/24' })
    expect(made(full, 'subnet', 'vpc-main')['cidrBlock']).toBe('10.8.1.0/28')
  })

  test('a subnet that finds no room of the usual size takes less', () => {
    const plan = planOfCase({
      resources: {
        vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/20' },
        low: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/21' },
        high: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.8.0/22' },
        top: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.12.128/25' },
        end: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.13.0/24' },
        last: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.14.0/23' },
      },
    })
    expect(made(plan, 'subnet', 'vpc')['cidrBlock']).toBe('10.0.12.0/25')
  })

  test('a subnet of a VPC without IPv6 has none', () => {
    expect(made(network(), 'subnet', 'vpc-shared')).toMatchObject({
      ipv6Netnum: null,
      assignIpv6AddressOnCreation: false,
    })
  })

  test('a NAT gateway is public in a public subnet only', () => {
    expect(made(network(), 'nat_gateway', 'subnet-public')['connectivityType']).toBe('public')
    expect(made(network(), 'nat_gateway', 'subnet-private')['connectivityType']).toBe('private')
  })

  test('a route table leads to what is behind the transit gateway', () => {
    expect(made(network(), 'route_table', 'vpc-main')['routes']).toMatchObject([
      { destinationCidrBlock: '10.1.0.0/16', target: 'tgw-main' },
      { destinationCidrBlock: '192.168.1.0/24', target: 'tgw-main' },
    ])
  })

  test('a network ACL lets everything through, of IPv6 too where there is some', () => {
    const rule = { action: 'allow', protocol: '-1' }
    const everything = [
      { ...rule, ruleNumber: 100, cidrBlock: '0.0.0.0/0' },
      { ...rule, ruleNumber: 101, cidrBlock: '::/0' },
    ]
    expect(made(network(), 'network_acl', 'vpc-main')).toMatchObject({ ingress: everything, egress: everything })
    expect(made(network(), 'network_acl', 'vpc-shared')['ingress']).toHaveLength(1)
  })

  test('a prefix list has the offices’ networks', () => {
    expect(made(network(), 'ec2_managed_prefix_list')).toMatchObject({
      maxEntries: 10,
      entries: [{ cidr: '192.168.1.0/24', description: 'office-hq' }],
    })
  })

  test.each([
    ['subnet', 'vpc-main'],
    ['route_table', 'vpc-main'],
    ['security_group', 'vpc-main'],
    ['network_acl', 'vpc-main'],
    ['ec2_managed_prefix_list', ''],
    ['nat_gateway', 'subnet-public'],
    ['nat_gateway', 'subnet-private'],
    ['egress_only_internet_gateway', 'vpc-main'],
    ['internet_gateway', 'vpc-main'],
    ['internet_gateway', 'vpc-shared'],
    ['vpc', ''],
  ])('a new %s in “%s” makes no error', (kind, into) => {
    const plan = network()
    expect(errors(plan)).toEqual(expect.arrayContaining([...errors(put1(plan, made(plan, kind, into)))]))
  })
})

describe('a line drawn from a route table', () => {
  test('to an internet gateway is the default route of both families', () => {
    expect(routesAfter(network(), 'rt-private', 'igw-main')).toEqual([
      ['0.0.0.0/0', 'igw-main'],
      ['::/0', 'igw-main'],
    ])
  })

  test('to a NAT gateway takes the place of the default route it had', () => {
    const plan = put1(network(), made(network(), 'nat_gateway', 'subnet-public'))
    expect(routesAfter(plan, 'rt-public', 'nat-1')).toEqual([['0.0.0.0/0', 'nat-1']])
  })

  test('to an egress-only internet gateway is the default route of IPv6', () => {
    const plan = put1(network(), made(network(), 'egress_only_internet_gateway', 'vpc-main'))
    expect(routesAfter(plan, 'rt-private', 'eigw-1')).toEqual([['::/0', 'eigw-1']])
  })

  test('to a transit gateway is a route to each office and VPC behind it', () => {
    expect(routesAfter(network(), 'rt-private', 'tgw-main')).toEqual([
      ['10.1.0.0/16', 'tgw-main'],
      ['192.168.1.0/24', 'tgw-main'],
    ])
  })

  test('to a transit gateway leaves out what its tables do not lead to', () => {
    const plan = put1(network(), {
      ...made(network(), 'ec2_transit_gateway_route_table'),
      transitGateway: 'tgw-main',
      associations: ['attach-main'],
      propagations: ['vpn-hq'],
    })
    expect(routesAfter(plan, 'rt-private', 'tgw-main')).toEqual([['192.168.1.0/24', 'tgw-main']])
  })

  test('to a transit gateway with nothing behind it yet is a route to the private networks', () => {
    const plan = put1(network(), made(network(), 'ec2_transit_gateway'))
    expect(routesAfter(plan, 'rt-private', 'tgw-1')).toEqual([['10.0.0.0/8', 'tgw-1']])
  })

  test('to a virtual private gateway turns propagation on, and is no edge association', () => {
    const plan = put1(network(), made(network(), 'vpn_gateway', 'vpc-main'))
    expect(get(drawn(plan, 'rt-private', 'vgw-1'), 'rt-private')).toMatchObject({
      propagatingVgws: ['vgw-1'],
      gateways: [],
    })
  })
})

test('a line from VPC to VPC is a peering connection', () => {
  const plan = drawn(network(), 'vpc-shared', 'vpc-main')
  expect(get(plan, 'pcx-1')).toMatchObject({
    kind: 'vpc_peering_connection',
    vpc: 'vpc-shared',
    peerVpc: 'vpc-main',
    autoAccept: true,
  })
  const { lines } = sceneOf(plan, estateOf(plan))
  expect(lines.find(({ resource }) => resource === 'pcx-1')).toMatchObject({ style: 'peering', label: 'Peering' })
})

describe('a copy', () => {
  const copied = (plan: Plan, ...ids: Id[]): Plan => applyPatch(plan, duplicate(plan, new Set(ids)).patch).plan

  test('of a VPC has blocks of its own of the same sizes and ranges, and its subnets are where they were in them', () => {
    const plan = copied(network(), 'vpc-main')
    expect(get(plan, 'vpc-main-1')).toMatchObject({ cidrBlock: '10.0.1.0/24', secondaryCidrBlocks: ['10.2.0.0/20'] })
    const blocks = [...plan.resources.values()]
      .filter(({ kind, vpc }) => kind === 'subnet' && vpc === 'vpc-main-1')
      .map(({ cidrBlock, ipv6Netnum }) => [cidrBlock, ipv6Netnum])
    expect(blocks).toEqual([
      ['10.0.1.0/28', 0],
      ['10.2.0.0/24', 1],
    ])
    expect(errors(plan)).toEqual(errors(network()))
  })

  test('of a subnet beside it has the next free blocks', () => {
    const plan = copied(network(), 'subnet-private')
    expect(get(plan, 'subnet-private-1')).toMatchObject({ cidrBlock: '10.8.1.0/24', ipv6Netnum: 2 })
  })

  test('of the main route table beside it is not main', () => {
    expect(get(copied(network(), 'rt-private'), 'rt-private-1')['main']).toBe(false)
  })

  test('of a network ACL beside it has no subnets yet', () => {
    const acl = { ...made(network(), 'network_acl', 'vpc-main'), subnets: ['subnet-private'] }
    expect(get(copied(put1(network(), acl), 'acl-1'), 'acl-2')['subnets']).toEqual([])
  })

  test('of a NAT gateway has no address of the original', () => {
    const nat = {
      ...made(network(), 'nat_gateway', 'subnet-public'),
      allocationId: 'eipalloc-0123456789abcdef0',
      publicIp: '203.0.113.20',
      privateIp: '10.0.0.10',
    }
    expect(get(copied(put1(network(), nat), 'nat-1'), 'nat-2')).toMatchObject({
      allocationId: '',
      publicIp: '',
      privateIp: '',
    })
  })
})

describe('what follows for', () => {
  test('a VPC: what is free', () => {
    expect(factsOf(network(), 'vpc-main')).toEqual({
      Subnets: '2 subnets in 1 Availability Zone',
      'Free for subnets': '4,080 of 4,352 addresses',
      'Largest free block': '10.8.8.0/21',
    })
  })

  test('a subnet: its table, its hosts and the way back to the office', () => {
    expect(factsOf(network(), 'subnet-private')).toEqual({
      'Usable addresses': '251',
      Follows: 'the VPC’s main route table, rt-private',
      'Public or private': 'Private: no default route to an internet gateway',
      'Back to office-hq': 'No route to 192.168.1.0/24',
    })
    const routed = drawn(network(), 'rt-private', 'tgw-main')
    expect(factsOf(routed, 'subnet-private')['Back to office-hq']).toBe('Through tgw-main')
    expect(factsOf(network(), 'subnet-public')['Public or private']).toContain('Public')
  })

  test('a public NAT gateway: who uses it, and whether it reaches the internet', () => {
    const nat = made(network(), 'nat_gateway', 'subnet-public')
    const plan = drawn(put1(network(), nat), 'rt-private', 'nat-1')
    expect(factsOf(plan, 'nat-1')).toEqual({
      'Used by': 'rt-private',
      'Route to an internet gateway': 'Yes: subnet-public is a public subnet',
    })
    expect(factsOf(set(plan, 'nat-1', { subnet: 'subnet-private' }), 'nat-1')).toMatchObject({
      'Route to an internet gateway': 'No: subnet-private is a private subnet',
    })
  })
})

test('all of it together is drawn without a fault', () => {
  let plan = drawn(network(), 'vpc-shared', 'vpc-main')
  for (const [kind, into] of [
    ['nat_gateway', 'subnet-public'],
    ['egress_only_internet_gateway', 'vpc-main'],
    ['ec2_managed_prefix_list', ''],
  ] as const)
    plan = put1(plan, made(plan, kind, into))
  const acl = { ...made(plan, 'network_acl', 'vpc-main'), subnets: ['subnet-public', 'subnet-private'] }
  plan = put1(plan, acl)
  const estate = estateOf(plan)
  const arranged = { ...plan, places: arrange(plan, estate) }
  expect(faultsOfScene(sceneOf(arranged, estate))).toEqual([])
})
