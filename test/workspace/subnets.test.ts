import { describe, expect, test } from 'vitest'
import { isPublic } from '../../shared/estate/routing.ts'
import { internetGateway } from '../../shared/kinds/internet-gateway/record.ts'
import { routeTable } from '../../shared/kinds/route-table/record.ts'
import { subnet } from '../../shared/kinds/subnet/record.ts'
import { prefix4, prefixText } from '../../shared/net/prefix.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import { plannedSubnets, splitting, type Tier } from '../../shared/workspace/commands/split.ts'
import { subnetOf } from '../../shared/workspace/commands/subnets.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'

const tier = (name: string, size: Tier['size'] = { shares: 1 }, table: Tier['table'] = 'main'): Tier => ({
  name,
  size,
  table,
})

const EVEN = { shares: 1 } as const
const ZONES = ['eu-west-1a', 'eu-west-1b']

function open(resources: Readonly<Record<string, unknown>>): Workspace {
  const read = readPlan(JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Split', resources }), 'split')
  if (!read.ok) throw new Error('not a plan')
  return createWorkspace(read.value.plan)
}

const vpc = { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' }
const table = { kind: 'route_table', name: 'private', vpc: 'vpc' }

const subnetsOf = (workspace: Workspace) =>
  [...workspace.now().plan.resources.values()].filter(({ kind }) => kind === 'subnet')

describe('splitting', () => {
  test('adds a subnet for each tier and zone in one step, each with a place', () => {
    const workspace = open({ vpc, table })
    const { plan, estate } = workspace.now()
    const planned = plannedSubnets(
      estate,
      'vpc',
      [tier('public'), tier('private', { shares: 2 }, { id: 'table' })],
      ZONES,
    )
    if (typeof planned === 'string') throw new Error(planned)
    workspace.apply(splitting(plan, 'vpc', planned), 'Split main into 4 subnets')
    expect(
      subnetsOf(workspace).map(({ id, name, cidrBlock, availabilityZone, routeTable }) => [
        id,
        name,
        cidrBlock,
        availabilityZone,
        routeTable,
      ]),
    ).toEqual([
      ['subnet-public-a', 'public-a', '10.0.128.0/19', 'eu-west-1a', null],
      ['subnet-public-b', 'public-b', '10.0.160.0/19', 'eu-west-1b', null],
      ['subnet-private-a', 'private-a', '10.0.0.0/18', 'eu-west-1a', 'table'],
      ['subnet-private-b', 'private-b', '10.0.64.0/18', 'eu-west-1b', 'table'],
    ])
    expect(subnetsOf(workspace).every(({ id }) => workspace.now().plan.places.has(id))).toBe(true)
    expect(workspace.now().findings.filter(({ severity }) => severity === 'error')).toEqual([])
    workspace.undo()
    expect(subnetsOf(workspace)).toEqual([])
  })

  test('uses free space only, and other names than those that are there', () => {
    const workspace = open({
      vpc,
      'subnet-app-a': { kind: 'subnet', name: 'app-a', vpc: 'vpc', cidrBlock: '10.0.0.0/17' },
    })
    const { plan, estate } = workspace.now()
    const planned = plannedSubnets(estate, 'vpc', [tier('app')], ZONES)
    if (typeof planned === 'string') throw new Error(planned)
    expect(planned.map(({ block }) => prefixText(block))).toEqual(['10.0.128.0/18', '10.0.192.0/18'])
    workspace.apply(splitting(plan, 'vpc', planned), 'Split')
    expect(subnetsOf(workspace).map(({ id }) => id)).toEqual(['subnet-app-a', 'subnet-app-a-2', 'subnet-app-b'])
  })

  test('gives every subnet an IPv6 block of its own where the VPC has one', () => {
    const workspace = open({ vpc: { ...vpc, assignGeneratedIpv6CidrBlock: true } })
    const { plan, estate } = workspace.now()
    const planned = plannedSubnets(estate, 'vpc', [tier('app'), tier('data')], ZONES)
    if (typeof planned === 'string') throw new Error(planned)
    workspace.apply(splitting(plan, 'vpc', planned), 'Split')
    expect(subnetsOf(workspace).map(({ ipv6Netnum }) => ipv6Netnum)).toEqual([0, 1, 2, 3])
  })

  describe('makes the tables that tiers want', () => {
    const split = (resources: Readonly<Record<string, unknown>>) => {
      const workspace = open(resources)
      const { plan, estate } = workspace.now()
      const tiers = [tier('public', EVEN, { make: 'public' }), tier('private', EVEN, { make: 'private' })]
      const planned = plannedSubnets(estate, 'vpc', tiers, ZONES)
      if (typeof planned === 'string') throw new Error(planned)
      workspace.apply(splitting(plan, 'vpc', planned), 'Split')
      return workspace.now()
    }

    test('with an internet gateway where the VPC has none', () => {
      const { plan, estate, findings } = split({ vpc })
      const [gateway, ...others] = estate.all(internetGateway)
      expect([gateway?.vpc, others]).toEqual(['vpc', []])
      expect(estate.all(routeTable).map(({ name, routes }) => [name, routes.map(({ target }) => target)])).toEqual([
        ['public', [gateway?.id]],
        ['private', []],
      ])
      expect(estate.all(subnet).map((each) => [each.name, isPublic(estate, each)])).toEqual([
        ['public-a', true],
        ['public-b', true],
        ['private-a', false],
        ['private-b', false],
      ])
      expect([...plan.resources.keys()].filter((id) => !plan.places.has(id))).toEqual([])
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    })

    test('to the gateway that is there, under names of their own', () => {
      const igw = { kind: 'internet_gateway', name: 'igw', vpc: 'vpc' }
      const { estate } = split({ vpc, igw, table })
      expect(estate.all(internetGateway).map(({ id }) => id)).toEqual(['igw'])
      expect(estate.all(routeTable).map(({ name }) => name)).toEqual(['private', 'public', 'private-2'])
    })
  })

  const full = { kind: 'subnet', name: 'all', vpc: 'vpc', cidrBlock: '10.0.0.0/16' }
  test.each([
    ['no tier', { vpc }, [], ZONES, /^Add a tier/],
    ['no zone', { vpc }, [tier('app')], [], 'Choose an Availability Zone.'],
    ['a tier without a name', { vpc }, [tier(' ')], ZONES, 'Give every tier a name.'],
    ['a name twice', { vpc }, [tier('app'), tier('app ')], ZONES, 'Two tiers are called “app”.'],
    ['a full VPC', { vpc, full }, [tier('app')], ZONES, 'Nothing is free in main.'],
    ['a VPC without a block', { vpc: { ...vpc, cidrBlock: '' } }, [tier('app')], ZONES, 'Nothing is free in main.'],
    [
      'more than there is',
      { vpc },
      [tier('app', { length: 17 }), tier('data')],
      ZONES,
      'main has no room for 4 subnets of these sizes.',
    ],
  ] as const)('is refused with %s', (_, resources, tiers, zones, why) => {
    expect(plannedSubnets(open(resources).now().estate, 'vpc', tiers, zones)).toMatch(why)
  })
})

test('a subnet with a chosen block has the zone and the table a dropped one has', () => {
  const { estate } = open({ vpc, table }).now()
  expect(subnetOf(estate, 'vpc', prefix4('10.0.7.0/24'))).toMatchObject({
    id: 'subnet-1',
    vpc: 'vpc',
    cidrBlock: '10.0.7.0/24',
    availabilityZone: 'eu-west-1a',
    routeTable: 'table',
  })
})
