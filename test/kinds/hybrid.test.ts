import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { arrange } from '../../shared/draw/arrange.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import { applyPatch, change, put } from '../../shared/plan/patch.ts'
import { REGION_ID, type Id, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { connection } from '../../shared/workspace/commands/connect.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { standing } from '../../shared/workspace/commands/move.ts'
import { faultsOfScene } from '../draw/faults.ts'
import { planOfCase } from '../rules/case-plan.ts'

/** An office with two devices, a transit gateway and two VPCs, nothing joined yet. */
const apart = (): Plan =>
  planOfCase({
    resources: {
      'office-hq': { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress: '203.0.113.10' },
      'cgw-hq': { kind: 'customer_gateway', site: 'office-hq', ipAddress: '203.0.113.10', bgpAsn: 65000 },
      'tgw-hub': { kind: 'ec2_transit_gateway' },
      'vpc-prod': { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
      'igw-prod': { kind: 'internet_gateway', vpc: 'vpc-prod' },
      'rt-public': {
        kind: 'route_table',
        vpc: 'vpc-prod',
        routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw-prod' }],
      },
      'subnet-public': {
        kind: 'subnet',
        vpc: 'vpc-prod',
        cidrBlock: '10.0.0.0/20',
        availabilityZone: 'eu-west-1a',
        routeTable: 'rt-public',
      },
      'subnet-a': { kind: 'subnet', vpc: 'vpc-prod', cidrBlock: '10.0.16.0/20', availabilityZone: 'eu-west-1a' },
      'subnet-b': { kind: 'subnet', vpc: 'vpc-prod', cidrBlock: '10.0.32.0/20', availabilityZone: 'eu-west-1b' },
      'vpc-dev': { kind: 'vpc', cidrBlock: '10.1.0.0/16', secondaryCidrBlocks: ['10.2.0.0/16'] },
      'subnet-dev': { kind: 'subnet', vpc: 'vpc-dev', cidrBlock: '10.1.0.0/20', availabilityZone: 'eu-west-1a' },
    },
  })

const get = (plan: Plan, id: Id): Resource => {
  const found = plan.resources.get(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

const add = (plan: Plan, kind: string, ...into: readonly Id[]): Plan =>
  applyPatch(plan, put(newResource(estateOf(plan), kind, into))).plan

function draw(plan: Plan, from: Id, to: Id): Plan {
  const made = connection(estateOf(plan), from, to)
  if (made === undefined) throw new Error(`${from} and ${to} can’t be connected`)
  return applyPatch(plan, made.patch).plan
}

const attached = (): Plan =>
  [
    ['cgw-hq', 'tgw-hub'],
    ['tgw-hub', 'vpc-prod'],
    ['tgw-hub', 'vpc-dev'],
  ].reduce((plan, [from = '', to = '']) => draw(plan, from, to), apart())

const errors = (plan: Plan): readonly string[] =>
  createChecker()
    .check(estateOf(plan))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${rule} ${at.id}.${at.field ?? ''}`)

const errorsAt = (plan: Plan, id: Id): readonly string[] => errors(plan).filter((each) => each.includes(` ${id}.`))

describe('a line to a transit gateway', () => {
  test('from an office’s device is a VPN connection without errors', () => {
    const plan = draw(apart(), 'cgw-hq', 'tgw-hub')
    expect(get(plan, 'vpn-1')).toMatchObject({
      customerGateway: 'cgw-hq',
      vpnGateway: null,
      transitGateway: 'tgw-hub',
      staticRoutesOnly: false,
    })
    expect(errorsAt(plan, 'vpn-1')).toEqual([])
  })

  test('a second time, with inside addresses of its own', () => {
    const plan = draw(draw(apart(), 'cgw-hq', 'tgw-hub'), 'cgw-hq', 'tgw-hub')
    const inside = ['vpn-1', 'vpn-2'].flatMap((id) =>
      (get(plan, id)['tunnels'] as readonly { insideCidr: string }[]).map(({ insideCidr }) => insideCidr),
    )
    expect(new Set(inside).size).toBe(4)
  })

  test('from a VPC attaches one subnet of each zone, private where there is one', () => {
    const plan = draw(apart(), 'vpc-prod', 'tgw-hub')
    expect(get(plan, 'tgw-attach-1')).toMatchObject({
      transitGateway: 'tgw-hub',
      vpc: 'vpc-prod',
      subnets: ['subnet-a', 'subnet-b'],
      ipv6Support: false,
    })
    expect(errorsAt(plan, 'tgw-attach-1')).toEqual([])
  })

  test('from a Direct Connect gateway announces every block of its VPCs', () => {
    const plan = draw(add(attached(), 'dx_gateway'), 'dxgw-1', 'tgw-hub')
    expect(get(plan, 'dxgw-1')).toMatchObject({ sites: ['office-hq'], amazonSideAsn: 64513 })
    expect(get(plan, 'dxgw-assoc-1')).toMatchObject({
      transitGateway: 'tgw-hub',
      vpnGateway: null,
      allowedPrefixes: ['10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/16'],
    })
    expect(errorsAt(plan, 'dxgw-assoc-1')).toEqual([])
  })

  test('from a device with a private address runs over its Direct Connect', () => {
    const joined = draw(add(attached(), 'dx_gateway'), 'dxgw-1', 'tgw-hub')
    const inside = applyPatch(joined, change(get(joined, 'cgw-hq'), { ipAddress: '192.168.1.1' })).plan
    expect(get(draw(inside, 'cgw-hq', 'tgw-hub'), 'vpn-2')).toMatchObject({
      outsideIpAddressType: 'PrivateIpv4',
      transportAssociation: 'dxgw-assoc-1',
    })
  })
})

describe('a transit gateway route table', () => {
  test('may stand in the Region and belongs to the plan’s only transit gateway', () => {
    const plan = apart()
    expect(standing(estateOf(plan), 'ec2_transit_gateway_route_table', [REGION_ID])).toEqual({
      allowed: true,
      home: null,
    })
    expect(get(add(plan, 'ec2_transit_gateway_route_table', REGION_ID), 'tgw-rt-1')['transitGateway']).toBe('tgw-hub')
  })

  test('takes the packets of what a line is drawn to, and learns the networks of what follows another', () => {
    const one = draw(add(attached(), 'ec2_transit_gateway_route_table'), 'tgw-rt-1', 'vpc-prod')
    expect(get(one, 'tgw-rt-1')).toMatchObject({ associations: ['tgw-attach-1'], propagations: [] })
    const two = draw(draw(add(one, 'ec2_transit_gateway_route_table'), 'tgw-rt-2', 'cgw-hq'), 'tgw-rt-2', 'vpc-prod')
    expect(get(two, 'tgw-rt-2')).toMatchObject({ associations: ['vpn-1'], propagations: ['tgw-attach-1'] })
    expect(connection(estateOf(two), 'tgw-rt-2', 'vpc-prod')).toBeUndefined()
  })

  test('says from whom and to whom it leads, and its attachments say its name', () => {
    const made = add(attached(), 'ec2_transit_gateway_route_table')
    const plan = applyPatch(
      made,
      change(get(made, 'tgw-rt-1'), {
        associations: ['tgw-attach-1'],
        propagations: ['vpn-1'],
        routes: [
          { destinationCidrBlock: '10.9.0.0/16', blackhole: false, attachment: 'tgw-attach-2' },
          { destinationCidrBlock: '10.1.0.0/16', blackhole: true, attachment: null },
        ],
      }),
    ).plan
    const scene = sceneOf({ ...plan, places: arrange(plan, estateOf(plan)) }, estateOf(plan))
    expect(scene.boxes.find(({ id }) => id === 'tgw-rt-1')?.subtitle).toBe('from vpc-prod\nto cgw-hq, 10.9.0.0/16')
    const labelOf = (id: string) => scene.lines.find((line) => line.resource === id)?.label
    expect([labelOf('tgw-attach-1'), labelOf('tgw-attach-2')]).toEqual(['Table tgw-rt-1', 'Default table'])
    expect(kindNamed('ec2_transit_gateway')?.facts?.(get(plan, 'tgw-hub'), estateOf(plan))).toEqual([
      { label: 'From vpc-prod', value: 'vpc-dev and cgw-hq' },
      { label: 'From vpc-dev', value: 'vpc-prod and cgw-hq' },
      { label: 'From cgw-hq', value: 'vpc-prod and vpc-dev' },
    ])
  })
})

describe('what a new one holds', () => {
  test('a client VPN endpoint: a free block, a subnet of each zone, its VPC authorised', () => {
    const plan = add(add(apart(), 'ec2_client_vpn_endpoint', 'vpc-prod'), 'ec2_client_vpn_endpoint', 'vpc-dev')
    expect(get(plan, 'client-vpn-1')).toMatchObject({
      clientCidrBlock: '10.240.0.0/22',
      subnets: ['subnet-a', 'subnet-b'],
      authorizationRules: [{ targetNetworkCidr: '10.0.0.0/16', accessGroupId: '', description: 'VPC vpc-prod' }],
    })
    expect(get(plan, 'client-vpn-2')['clientCidrBlock']).toBe('10.240.4.0/22')
  })

  test('a flow log: the VPC it is dropped into; a line to a transit gateway moves it there', () => {
    const plan = add(apart(), 'flow_log', 'subnet-a', 'vpc-prod', REGION_ID)
    expect(get(plan, 'flow-log-1')).toMatchObject({ vpc: 'vpc-prod', subnet: null, transitGateway: null })
    expect(get(draw(plan, 'flow-log-1', 'tgw-hub'), 'flow-log-1')).toMatchObject({
      vpc: null,
      transitGateway: 'tgw-hub',
      maxAggregationInterval: '60',
    })
  })

  test('an alarm: a connection that none watches; a line to a gateway picks one that ends there', () => {
    const plan = draw(attached(), 'cgw-hq', 'tgw-hub')
    const watched = add(add(plan, 'cloudwatch_metric_alarm'), 'cloudwatch_metric_alarm')
    expect(['alarm-1', 'alarm-2'].map((id) => get(watched, id)['vpnConnection'])).toEqual(['vpn-1', 'vpn-2'])
    const unset = applyPatch(watched, change(get(watched, 'alarm-1'), { vpnConnection: null })).plan
    expect(get(draw(unset, 'alarm-1', 'cgw-hq'), 'alarm-1')['vpnConnection']).toBe('vpn-1')
  })

  test.each([
    ['ec2_transit_gateway', REGION_ID],
    ['ec2_transit_gateway_route_table', REGION_ID],
    ['dx_gateway', REGION_ID],
    ['cloudwatch_log_group', REGION_ID],
    ['cloudwatch_metric_alarm', REGION_ID],
    ['flow_log', 'vpc-prod'],
    ['flow_log', REGION_ID],
    ['vpn_gateway', 'vpc-prod'],
    ['customer_gateway', 'office-hq'],
  ])('a new %s in “%s” makes no error', (kind, into) => {
    expect(errors(add(attached(), kind, into))).toEqual(errors(attached()))
  })

  test('gateways: ASNs that no other has', () => {
    const asns = ['64512', '64513'].map(Number)
    const devices = asns.map((bgpAsn, i) => [`cgw-${String(i)}`, { kind: 'customer_gateway', bgpAsn }] as const)
    const plan = planOfCase({ resources: Object.fromEntries(devices) })
    const asnOf = (kind: string): unknown => newResource(estateOf(plan), kind, [])['amazonSideAsn']
    expect(['vpn_gateway', 'ec2_transit_gateway', 'dx_gateway'].map(asnOf)).toEqual([64514, 64514, 64514])
  })
})

describe('copies', () => {
  test('of a route table leave attachments with the table they follow', () => {
    const one = draw(add(attached(), 'ec2_transit_gateway_route_table'), 'tgw-rt-1', 'vpc-prod')
    const { plan } = applyPatch(one, duplicate(one, new Set(['tgw-rt-1'])).patch)
    expect(get(plan, 'tgw-rt-2')).toMatchObject({ transitGateway: 'tgw-hub', associations: [] })
  })

  test('of a transit gateway have an ASN of their own and no route to what stayed behind', () => {
    const made = attached()
    const routes = [
      { destinationCidrBlock: '0.0.0.0/0', blackhole: false, attachment: 'tgw-attach-1' },
      { destinationCidrBlock: '10.9.0.0/16', blackhole: true, attachment: null },
    ]
    const before = applyPatch(made, change(get(made, 'tgw-hub'), { routes })).plan
    const { plan } = applyPatch(before, duplicate(before, new Set(['tgw-hub'])).patch)
    expect(get(plan, 'tgw-hub-1')).toMatchObject({ amazonSideAsn: 64513, routes: [routes[1]] })
  })

  test('of a client VPN endpoint have other addresses for their clients', () => {
    const before = add(apart(), 'ec2_client_vpn_endpoint', 'vpc-prod')
    const { plan } = applyPatch(before, duplicate(before, new Set(['client-vpn-1'])).patch)
    expect(get(plan, 'client-vpn-2')['clientCidrBlock']).toBe('10.240.4.0/22')
  })
})

test('the hub with everything on it is drawn without a fault', () => {
  const lines: readonly (readonly [Id, Id])[] = [
    ['dxgw-1', 'tgw-hub'],
    ['tgw-rt-1', 'vpc-prod'],
    ['tgw-rt-2', 'vpc-dev'],
  ]
  const boxes = ['dx_gateway', 'ec2_transit_gateway_route_table', 'ec2_transit_gateway_route_table']
  const more = ['cloudwatch_log_group', 'cloudwatch_metric_alarm']
  const region = [...boxes, ...more].reduce((plan, kind) => add(plan, kind), attached())
  const inside = add(add(region, 'flow_log', 'vpc-prod'), 'ec2_client_vpn_endpoint', 'vpc-prod')
  const plan = lines.reduce((made, [from, to]) => draw(made, from, to), inside)
  const scene = sceneOf({ ...plan, places: arrange(plan, estateOf(plan)) }, estateOf(plan))
  expect(faultsOfScene(scene)).toEqual([])
  const styleOf = (id: Id) => scene.lines.find(({ resource }) => resource === id)?.style
  expect(['tgw-attach-1', 'dxgw-assoc-1', 'dxgw-1', 'vpn-1', 'tgw-rt-1'].map(styleOf)).toEqual([
    'attachment',
    'direct-connect',
    'direct-connect',
    'tunnel-1-bgp',
    'association',
  ])
})
