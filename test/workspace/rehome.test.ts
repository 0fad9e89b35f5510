import { describe, expect, test } from 'vitest'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { changeTexts, rehoming } from '../../shared/workspace/commands/rehome.ts'
import { planOf } from '../draw/estates.ts'

const subnet = (vpc: Id, cidrBlock: string, more = {}) => ({ kind: 'subnet', vpc, cidrBlock, ...more })

const estate = estateOf(
  planOf({
    one: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    'table-1': { kind: 'route_table', name: 'main', vpc: 'one' },
    a: subnet('one', '10.0.1.0/24', { routeTable: 'table-1' }),
    b: subnet('one', '10.0.2.0/24'),
    two: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    'table-2': { kind: 'route_table', name: 'other', vpc: 'two' },
    c: subnet('two', '10.1.0.0/24'),
    wide: { kind: 'vpc', cidrBlock: '10.0.0.0/15' },
    full: { kind: 'vpc', cidrBlock: '10.9.0.0/28' },
    d: subnet('full', '10.9.0.0/28'),
    host: { kind: 'instance', subnet: 'a' },
    fixed: { kind: 'instance', subnet: 'a', privateIp: '10.0.1.10' },
    astray: { kind: 'instance', subnet: 'a', privateIp: '10.7.7.7' },
    nat: { kind: 'nat_gateway', subnet: 'a', privateIp: '10.0.1.20' },
    resolver: {
      kind: 'route53_resolver_endpoint',
      vpc: 'one',
      ipAddresses: [
        { subnet: 'a', ip: '10.0.1.53' },
        { subnet: 'a', ip: '' },
        { subnet: 'b', ip: '10.0.2.53' },
      ],
    },
  }),
)

const moved = (home: Id, ...ids: Id[]) => rehoming(estate, new Map(ids.map((id) => [id, home])))

const field = (ids: readonly Id[], home: Id, name: string) => {
  const { patch } = moved(home, ...ids)
  return ids.map((id) => patch.resources?.get(id)?.[name])
}

describe('a subnet in another VPC', () => {
  test('gets the next free block of its size, and the only table there', () => {
    expect(changeTexts(estate, moved('two', 'a').changes)).toEqual([
      'a, IPv4 CIDR block: 10.0.1.0/24 → 10.1.1.0/24',
      'a, Route table: main → other',
      'fixed, Private IP address: 10.0.1.10 → 10.1.1.10',
      'nat, Private IP address: 10.0.1.20 → 10.1.1.20',
      'resolver, IP address: 10.0.1.53 → 10.1.1.53',
    ])
  })

  test('takes its hosts along: they keep their numbers, the others their words', () => {
    const { patch } = moved('two', 'a')
    expect([...(patch.resources?.keys() ?? [])].sort()).toEqual(['a', 'fixed', 'nat', 'resolver'])
    expect(patch.resources?.get('fixed')).toMatchObject({ subnet: 'a', privateIp: '10.1.1.10' })
    expect(moved('wide', 'a').patch.resources?.has('fixed')).toBe(false)
  })

  test('of a resolver endpoint only its own addresses follow', () => {
    expect(moved('two', 'a').patch.resources?.get('resolver')).toMatchObject({
      vpc: 'one',
      ipAddresses: [
        { subnet: 'a', ip: '10.1.1.53' },
        { subnet: 'a', ip: '' },
        { subnet: 'b', ip: '10.0.2.53' },
      ],
    })
    expect(moved('wide', 'a').patch.resources?.has('resolver')).toBe(false)
  })

  test('several get blocks of their own, and are told apart', () => {
    expect(field(['a', 'b'], 'two', 'cidrBlock')).toEqual(['10.1.1.0/24', '10.1.2.0/24'])
    expect(changeTexts(estate, moved('two', 'a', 'b').changes)[0]).toBe('a, IPv4 CIDR block: 10.0.1.0/24 → 10.1.1.0/24')
  })

  test('keeps a block that is free there', () => {
    expect(field(['a'], 'wide', 'cidrBlock')).toEqual(['10.0.1.0/24'])
  })

  test('keeps its block where nothing is free', () => {
    expect(field(['a'], 'full', 'cidrBlock')).toEqual(['10.0.1.0/24'])
  })

  test('in its own VPC changes nothing', () => {
    expect(moved('one', 'a')).toEqual({ patch: {}, changes: [] })
  })
})

test('what has nothing to change only gets the link', () => {
  const { patch, changes } = moved('b', 'host')
  expect(patch.resources?.get('host')).toMatchObject({ subnet: 'b' })
  expect(changes).toEqual([])
})
