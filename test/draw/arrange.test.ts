import { expect, test } from 'vitest'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Box, Scene } from '../../shared/scene/scene.ts'
import { planOf } from './estates.ts'
import { faultsOfScene } from './faults.ts'

type Resources = Parameters<typeof planOf>[0]

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

const together = (all: readonly Resources[]): Resources => Object.assign({}, ...all) as Resources

const vpc = (id: string, subnets: number): Resources => ({
  [id]: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
  ...Object.fromEntries(
    range(subnets).map((i) => {
      const availabilityZone = `eu-west-1${'abc'[i % 3] ?? ''}`
      return [`${id}-${String(i)}`, { kind: 'subnet', vpc: id, cidrBlock: `10.0.${String(i)}.0/24`, availabilityZone }]
    }),
  ),
})

const gateway = (id: string, site: string): Resources => ({ [id]: { kind: 'customer_gateway', site } })

const hub: Resources = { hub: { kind: 'ec2_transit_gateway' } }

const connection = (customerGateway: string): Resources => ({
  [`vpn-${customerGateway}`]: {
    kind: 'vpn_connection',
    customerGateway,
    transitGateway: 'hub',
    tunnels: [{ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.254.11.0/30' }],
  },
})

const attachment = (id: string): Resources => ({
  [`attachment-${id}`]: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'hub', vpc: id },
})

const offices = (count: number, gateways: number): readonly Resources[] =>
  range(count).flatMap((o) => {
    const site = `office-${String(o)}`
    const ids = range(gateways).map((g) => `router-${String(o)}-${String(g)}`)
    return [{ [site]: { kind: 'site' } }, ...ids.flatMap((id) => [gateway(id, site), connection(id)])]
  })

const peering = (a: number, b: number): Resources => ({
  [`peering-${String(a)}-${String(b)}`]: {
    kind: 'vpc_peering_connection',
    vpc: `vpc-${String(a)}`,
    peerVpc: `vpc-${String(b)}`,
  },
})

function drawn(resources: readonly Resources[]): Scene {
  const plan = planOf(together(resources))
  return sceneOf(plan, estateOf(plan))
}

const isPage = ({ bounds: { width, height } }: Scene): boolean => width / height > 1 && width / height < 3

/** Two lines on one another: more lines than a side of a box has room for come close, but never so close. */
const merged = (scene: Scene): readonly string[] => faultsOfScene(scene).filter((fault) => fault.includes('lies on'))

test('two hundred subnets are a page, zone beside zone', () => {
  const scene = drawn([vpc('vpc', 200)])
  expect(isPage(scene)).toBe(true)
  expect(faultsOfScene(scene)).toEqual([])
  const subnets = scene.boxes.filter(({ id }) => id.startsWith('vpc-'))
  const inZone = (zone: string): readonly Box[] => subnets.filter(({ subtitle }) => subtitle.endsWith(zone))
  const lefts = (zone: string): readonly number[] => inZone(zone).map(({ x }) => x)
  expect(inZone('1a').length + inZone('1b').length + inZone('1c').length).toBe(200)
  expect(Math.max(...lefts('1a'))).toBeLessThan(Math.min(...lefts('1b')))
  expect(Math.max(...lefts('1b'))).toBeLessThan(Math.min(...lefts('1c')))
})

test('forty-five offices on one transit gateway are a page, and every line can be told from the next', () => {
  const scene = drawn([hub, vpc('vpc', 6), attachment('vpc'), ...offices(45, 1)])
  expect(isPage(scene)).toBe(true)
  expect(merged(scene)).toEqual([])
})

test('forty-five gateways in one office are a page', () => {
  const scene = drawn([hub, vpc('vpc', 6), attachment('vpc'), ...offices(1, 45)])
  expect(isPage(scene)).toBe(true)
  expect(merged(scene)).toEqual([])
})

test('twelve offices with two gateways each and eight VPCs are a page, the hub in its middle', () => {
  const vpcs = range(8).map((v) => `vpc-${String(v)}`)
  const scene = drawn([hub, ...vpcs.flatMap((id) => [vpc(id, 6), attachment(id)]), ...offices(12, 2)])
  expect(isPage(scene)).toBe(true)
  expect(merged(scene)).toEqual([])
  const middle = scene.bounds.y + scene.bounds.height / 2
  const centre = scene.boxes.find(({ id }) => id === 'hub')
  expect(Math.abs((centre?.y ?? 0) + 60 - middle)).toBeLessThan(scene.bounds.height / 4)
})

test('thirty peered VPCs are a page', () => {
  const vpcs = range(30).map((v) => vpc(`vpc-${String(v)}`, 3))
  const scene = drawn([...vpcs, ...range(29).flatMap((v) => [peering(v, v + 1), peering(0, v + 1)])])
  expect(isPage(scene)).toBe(true)
  expect(merged(scene)).toEqual([])
})
