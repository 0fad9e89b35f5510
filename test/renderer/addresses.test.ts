import { describe, expect, test } from 'vitest'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { matching, ordered, type Column } from '../../renderer/addresses/rows.ts'
import { estateWith } from '../addresses/estates.ts'

const { rows } = addressPlan(
  estateWith({
    hq: { kind: 'site', name: 'HQ', lanCidrs: ['192.168.1.0/24', '10.0.7.0/24', 'nonsense'] },
    main: { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', ipv6IpamPool: 'p', ipv6CidrBlock: '2001:db8::/56' },
    'a-10': { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.128.0/17' },
    'a-9': { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/18' },
  }),
)
const texts = (found: typeof rows): readonly string[] => found.map(({ text }) => text)

describe('the filter', () => {
  test.each([
    ['', texts(rows)],
    [' HQ ', ['10.0.7.0/24', '192.168.1.0/24', 'nonsense', '10.0.0.0/16']],
    ['10.0.7.9', ['10.0.7.0/24', '10.0.0.0/16', '10.0.0.0/18']],
    ['free', ['10.0.64.0/18']],
    ['not a cidr', ['nonsense']],
    ['/17', ['10.0.128.0/17']],
  ])('“%s”', (typed, expected) => {
    expect(texts(matching(rows, typed))).toEqual(expected)
  })
})

describe('sorting', () => {
  const by = (column: Column, direction: 'ascending' | 'descending' = 'ascending') =>
    ordered(rows, { column, direction })

  test('by block: IPv4 by address, then IPv6, what is no block last', () => {
    expect(texts(by('block'))).toEqual([
      '10.0.0.0/16',
      '10.0.0.0/18',
      '10.0.7.0/24',
      '10.0.64.0/18',
      '10.0.128.0/17',
      '192.168.1.0/24',
      '2001:db8::/56',
      'nonsense',
    ])
    expect(texts(by('block', 'descending'))).toEqual([...texts(by('block'))].reverse())
  })

  test('by name as people count', () => {
    expect([...new Set(by('name').map(({ name }) => name))]).toEqual(['HQ', 'a-9', 'a-10', 'main'])
  })

  test('by numbers, those without one first', () => {
    expect(by('addresses').map(({ addresses }) => addresses)).toEqual([
      undefined,
      undefined,
      256,
      256,
      16384,
      16384,
      32768,
      65536,
    ])
  })

  test('not at all leaves the order of the plan', () => {
    expect(ordered(rows, undefined)).toBe(rows)
  })
})
