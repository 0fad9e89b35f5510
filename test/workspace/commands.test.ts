import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, put } from '../../shared/plan/patch.ts'
import { emptyPlan, type Id, type Plan } from '../../shared/plan/plan.ts'
import { overlap } from '../../shared/scene/rectangle.ts'
import { besideOriginals } from '../../shared/workspace/commands/beside.ts'
import { connectable, connection } from '../../shared/workspace/commands/connect.ts'
import { canHold, newResource, whyHomeless } from '../../shared/workspace/commands/create.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import { withPlaces } from '../../shared/workspace/commands/with-places.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { flagship } from './flagship.ts'

const add = (plan: Plan, kind: string, ...into: Id[]): Plan =>
  applyPatch(plan, put(newResource(estateOf(plan), kind, into))).plan

const draw = (plan: Plan, from: Id, to: Id): Plan => {
  const made = connection(estateOf(plan), from, to)
  if (made === undefined) throw new Error(`${from} and ${to} can’t be connected`)
  return applyPatch(plan, made.patch).plan
}

const errors = (plan: Plan): readonly string[] =>
  createChecker()
    .check(estateOf(plan))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${rule} ${at.id}.${at.field ?? ''}`)

describe('what a new resource holds', () => {
  test('a subnet takes the next free block and the next zone of its VPC', () => {
    let plan = add(emptyPlan, 'vpc')
    for (let i = 0; i < 4; i++) plan = add(plan, 'subnet', 'vpc-1')
    const subnets = ['subnet-1', 'subnet-2', 'subnet-3', 'subnet-4'].map((id) => plan.resources.get(id))
    expect(subnets.map((subnet) => subnet?.['cidrBlock'])).toEqual([
      '10.0.0.0/20',
      '10.0.16.0/20',
      '10.0.32.0/20',
      '10.0.48.0/20',
    ])
    expect(subnets.map((subnet) => subnet?.['availabilityZone'])).toEqual([
      'eu-west-1a',
      'eu-west-1b',
      'eu-west-1c',
      'eu-west-1a',
    ])
  })

  test('VPCs do not overlap each other, nor an office', () => {
    const office = { ...newResource(estateOf(emptyPlan), 'site', []), lanCidrs: ['10.0.0.0/16'] }
    const plan = add(add(applyPatch(emptyPlan, put(office)).plan, 'vpc'), 'vpc')
    expect(plan.resources.get('vpc-1')?.['cidrBlock']).toBe('10.1.0.0/16')
    expect(plan.resources.get('vpc-2')?.['cidrBlock']).toBe('10.2.0.0/16')
  })

  test('a customer gateway takes its office’s address and the next free private ASN', () => {
    const office = { ...newResource(estateOf(emptyPlan), 'site', []), publicAddress: '198.51.100.7' }
    const plan = add(
      add(applyPatch(emptyPlan, put(office)).plan, 'customer_gateway', 'office-1'),
      'customer_gateway',
      'office-1',
    )
    expect(plan.resources.get('cgw-1')).toMatchObject({ site: 'office-1', ipAddress: '198.51.100.7', bgpAsn: 65000 })
    expect(plan.resources.get('cgw-2')).toMatchObject({ bgpAsn: 65001 })
  })

  test('a VPC that has a gateway gets no second one', () => {
    const plan = add(add(add(emptyPlan, 'vpc'), 'vpn_gateway', 'vpc-1'), 'vpn_gateway', 'vpc-1')
    expect(plan.resources.get('vgw-1')?.['vpc']).toBe('vpc-1')
    expect(plan.resources.get('vgw-2')?.['vpc']).toBeNull()
  })
})

describe('where things may stand', () => {
  const estate = estateOf(flagship())

  test('a VPC holds subnets, an office holds customer gateways, and nothing else holds them', () => {
    expect(canHold(estate, 'vpc-main', 'subnet')).toBe(true)
    expect(canHold(estate, 'office-hq', 'subnet')).toBe(false)
    expect(canHold(estate, 'office-hq', 'customer_gateway')).toBe(true)
    expect(canHold(estate, 'subnet-private-a', 'subnet')).toBe(false)
  })

  test('a subnet can’t be outside a VPC, a virtual private gateway can', () => {
    expect(whyHomeless('subnet')).toContain('VPC')
    expect(whyHomeless('vpn_gateway')).toBeUndefined()
    expect(whyHomeless('site')).toBeUndefined()
  })
})

describe('drawing a line', () => {
  test('from a customer gateway to a virtual private gateway makes a VPN connection, in either direction', () => {
    const plan = removalOf(flagship(), 'vpn-hq')
    for (const [from, to] of [
      ['cgw-hq', 'vgw-main'],
      ['vgw-main', 'cgw-hq'],
    ] as const) {
      const made = draw(plan, from, to).resources.get('vpn-1')
      expect(made).toMatchObject({ kind: 'vpn_connection', customerGateway: 'cgw-hq', vpnGateway: 'vgw-main' })
      expect(made?.['tunnels']).toMatchObject([{ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.10.4/30' }])
    }
  })

  test('from a subnet to a route table associates them', () => {
    const plan = draw(add(flagship(), 'route_table', 'vpc-main'), 'subnet-private-a', 'rt-1')
    expect(plan.resources.get('subnet-private-a')?.['routeTable']).toBe('rt-1')
  })

  test('from a route table to an internet gateway adds the default route, once', () => {
    let plan = add(flagship(), 'internet_gateway', 'vpc-main')
    plan = draw(draw(plan, 'rt-private', 'igw-1'), 'igw-1', 'rt-private')
    expect(plan.resources.get('rt-private')?.['routes']).toEqual([
      { destinationCidrBlock: '0.0.0.0/0', destinationPrefixList: null, target: 'igw-1' },
    ])
  })

  test('between things that have nothing to do with each other does nothing', () => {
    const estate = estateOf(flagship())
    expect(connection(estate, 'office-hq', 'subnet-private-a')).toBeUndefined()
    expect(connection(estate, 'cgw-hq', 'cgw-hq')).toBeUndefined()
    expect(
      connectable(estate, 'cgw-hq')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['vgw-main'])
  })

  test('moves nothing from one container to another', () => {
    const two = add(flagship(), 'vpc')
    expect(connection(estateOf(two), 'sg-eks-api', 'vpc-1')).toBeUndefined()
    const free = add(two, 'internet_gateway')
    expect(draw(free, 'igw-1', 'vpc-1').resources.get('igw-1')?.['vpc']).toBe('vpc-1')
  })
})

const removalOf = (plan: Plan, ...ids: Id[]): Plan => applyPatch(plan, removal(plan, ids).patch).plan

describe('deleting', () => {
  test('a VPC takes along what lives in it, and detaches its gateway', () => {
    const { removed, changed } = removal(flagship(), ['vpc-main'])
    expect(removed.map(({ id }) => id).sort()).toEqual([
      'eks-main',
      'rt-private',
      'sg-eks-api',
      'subnet-private-a',
      'subnet-private-b',
      'subnet-private-c',
      'vpc-main',
    ])
    expect(changed.map(({ id }) => id)).toEqual(['vgw-main'])
  })

  test('a gateway takes its connections along, and the routes that pointed at it lose their target', () => {
    const plan = removalOf(flagship(), 'vgw-main')
    expect(plan.resources.has('vpn-hq')).toBe(false)
    expect(plan.resources.get('rt-private')?.['propagatingVgws']).toEqual([])
  })

  test('leaves no reference to what is gone, whatever is deleted', () => {
    for (const id of flagship().resources.keys()) {
      const plan = removalOf(flagship(), id)
      const ids = new Set(plan.resources.keys())
      for (const gone of [...flagship().resources.keys()].filter((each) => !ids.has(each)))
        expect(JSON.stringify([...plan.resources.values()]), `${gone} after ${id}`).not.toContain(`"${gone}"`)
    }
  })
})

test('a fix that makes a resource gives it a place of its own', () => {
  const plan = { ...removalOf(flagship(), 'sg-eks-api'), places: new Map() }
  const fix = createChecker()
    .check(estateOf(plan))
    .find(({ rule }) => rule === 'eks-office-443')?.fix
  const patch = withPlaces(plan, fix?.patch ?? {})
  const added = [...(patch.resources?.keys() ?? [])].filter((id) => !plan.resources.has(id))
  expect(added).toHaveLength(1)
  expect([...(patch.places?.keys() ?? [])]).toEqual(added)
})

describe('duplicating', () => {
  test('a subnet takes the next free block of its size', () => {
    const plan = flagship()
    const { patch, copies } = duplicate(plan, new Set(['subnet-private-a']))
    const copy = applyPatch(plan, patch).plan.resources.get(copies[0] ?? '')
    expect(copy).toMatchObject({ vpc: 'vpc-main', cidrBlock: '10.0.48.0/20', routeTable: 'rt-private' })
  })

  test('a VPC comes with what lives in it, on a block of its own, its references pointing at the copies', () => {
    const plan = flagship()
    const { patch, copies } = duplicate(plan, new Set(['vpc-main']))
    const made = applyPatch(plan, patch).plan
    expect(copies).toHaveLength(1)
    const inside = [...made.resources.values()].filter((resource) => resource['vpc'] === copies[0])
    expect(inside.map(({ kind }) => kind).sort()).toEqual([
      'eks_cluster',
      'route_table',
      'security_group',
      'subnet',
      'subnet',
      'subnet',
      'vpn_gateway',
    ])
    expect(
      inside
        .filter(({ kind }) => kind === 'subnet')
        .map((subnet) => subnet['cidrBlock'])
        .sort(),
    ).toEqual(['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/20'])
    expect(errors(made)).toEqual([])
    const cluster = inside.find(({ kind }) => kind === 'eks_cluster')
    expect((cluster?.['subnets'] as string[]).every((id) => inside.some((each) => each.id === id))).toBe(true)
  })

  test.each([['vpc-main'], ['subnet-private-a'], ['rt-private', 'sg-eks-api'], ['office-hq']])(
    'the copy of %s %s stands clear of everything beside it',
    (...ids) => {
      const workspace = createWorkspace(flagship())
      const { plan, scene } = workspace.now()
      const chosen = new Set(ids)
      const { patch, copies } = duplicate(plan, chosen, besideOriginals(scene, chosen))
      workspace.apply(patch, 'Duplicate')
      const { boxes } = workspace.now().scene
      const made = boxes.filter(({ id }) => copies.includes(id))
      const beside = boxes.filter(({ id, parent }) => parent === made[0]?.parent && !copies.includes(id))
      expect(made).toHaveLength(ids.length)
      expect(made.flatMap((copy) => beside.filter((box) => overlap(copy, box)).map(({ id }) => id))).toEqual([])
      for (const { id, x, y } of scene.boxes)
        if (ids.includes(id)) expect(boxes.find((box) => box.id === id)).toMatchObject({ x, y })
    },
  )

  test('a gateway’s copy has an ASN of its own and makes no error', () => {
    const plan = flagship()
    const made = applyPatch(plan, duplicate(plan, new Set(['cgw-hq'])).patch).plan
    expect(errors(made)).toEqual(errors(plan))
  })
})
