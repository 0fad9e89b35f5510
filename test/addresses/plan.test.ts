import { describe, expect, test } from 'vitest'
import { addressPlan, type AddressRow } from '../../shared/addresses/plan.ts'
import { csvOf } from '../../shared/addresses/csv.ts'
import { remarkOf } from '../../shared/addresses/words.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { blank } from '../../shared/plan/kind.ts'
import type { Estate } from '../../shared/estate/estate.ts'
import { flagship } from '../workspace/flagship.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { estateWith } from './estates.ts'

const line = (row: AddressRow): string =>
  [
    `${'  '.repeat(row.depth)}${row.text}`,
    row.role,
    row.name,
    row.used === undefined ? '' : `${String(row.used * 100)} %`,
    remarkOf(row),
  ]
    .filter((part) => part !== '')
    .join(' | ')

const lines = (estate: Estate): readonly string[] => addressPlan(estate).rows.map(line)

const remarks = (estate: Estate): readonly string[] =>
  addressPlan(estate).rows.flatMap((row) => (remarkOf(row) === '' ? [] : [`${row.name}: ${remarkOf(row)}`]))

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16' }

test('offices first, then each VPC block with its subnets and what is free, then the rest', () => {
  expect(
    lines(
      estateWith({
        tgw: { kind: 'ec2_transit_gateway', transitGatewayCidrBlocks: ['10.99.0.0/24'] },
        eks: {
          kind: 'eks_cluster',
          vpc: 'main',
          serviceIpv4Cidr: '172.20.0.0/16',
          remoteNodeNetworks: ['192.168.1.0/25'],
          remotePodNetworks: ['192.168.64.0/18'],
        },
        b: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.128.0/18' },
        a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/17' },
        c: { kind: 'subnet', vpc: 'main', cidrBlock: '100.64.0.0/17' },
        main: { ...main, secondaryCidrBlocks: ['100.64.0.0/16'] },
        people: { kind: 'ec2_client_vpn_endpoint', vpc: 'main', clientCidrBlock: '10.100.0.0/22' },
        hq: { kind: 'site', lanCidrs: ['192.168.1.0/24', '192.168.0.0/24'] },
      }),
    ),
  ).toEqual([
    '192.168.0.0/24 | office | hq',
    '192.168.1.0/24 | office | hq',
    '10.0.0.0/16 | vpc | main | 75 %',
    '  10.0.0.0/17 | subnet | a',
    '  10.0.128.0/18 | subnet | b',
    '  10.0.192.0/18 | free | main',
    '100.64.0.0/16 | vpc | main | 50 %',
    '  100.64.0.0/17 | subnet | c',
    '  100.64.128.0/17 | free | main',
    '172.20.0.0/16 | service | eks',
    '192.168.1.0/25 | remote-node | eks',
    '192.168.64.0/18 | remote-pod | eks',
    '10.100.0.0/22 | client-vpn | people',
    '10.99.0.0/24 | transit-gateway | tgw',
  ])
})

test('AWS keeps five addresses of a subnet', () => {
  const { rows } = addressPlan(estateWith({ main, a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/28' } }))
  expect(rows.find(({ id }) => id === 'a')).toMatchObject({ addresses: 16, usable: 11 })
})

test('IPv6 blocks stand in their VPC; how much of one is free is not said', () => {
  expect(
    lines(
      estateWith({
        main: { ...main, ipv6IpamPool: 'ipam-pool-1', ipv6CidrBlock: '2001:db8::/56' },
        a: { kind: 'subnet', vpc: 'main', ipv6CidrBlock: '2001:db8:0:1::/64' },
      }),
    ),
  ).toEqual([
    '10.0.0.0/16 | vpc | main | 0 %',
    '  10.0.0.0/16 | free | main',
    '2001:db8::/56 | vpc | main',
    '  2001:db8:0:1::/64 | subnet | a',
  ])
})

describe('remarks', () => {
  test('an office in a VPC: both say it, the subnets do not', () => {
    const hq = { kind: 'site', lanCidrs: ['10.0.5.0/24'] }
    expect(remarks(estateWith({ main, hq, a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/20' } }))).toEqual([
      'hq: overlaps main (10.0.0.0/16)',
      'main: overlaps hq (10.0.5.0/24)',
    ])
  })

  test('of many only the first, and how many more', () => {
    const vpcs = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, main]))
    expect(remarks(estateWith(vpcs))[0]).toBe(
      'a: overlaps b (10.0.0.0/16), c (10.0.0.0/16), d (10.0.0.0/16) and 1 more',
    )
  })

  test('subnets of one VPC, but not of two', () => {
    const estate = estateWith({
      main,
      other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
      a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24' },
      b: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/25' },
      c: { kind: 'subnet', vpc: 'other', cidrBlock: '10.0.0.0/24' },
    })
    expect(remarks(estate)).toEqual(['a: overlaps b (10.0.0.0/25)', 'b: overlaps a (10.0.0.0/24)', 'c: outside other'])
  })

  test('tunnels of one gateway, but not of two', () => {
    const tunnels = (insideCidr: string) => [
      { insideCidr, insideIpv6Cidr: '' },
      { insideCidr: '', insideIpv6Cidr: '' },
    ]
    const vpn = { kind: 'vpn_connection', vpnGateway: 'vgw', tunnels: tunnels('169.254.10.0/30') }
    expect(remarks(estateWith({ one: vpn, two: vpn, three: { ...vpn, vpnGateway: 'vgw-2' } }))).toEqual([
      'one: overlaps two (169.254.10.0/30)',
      'two: overlaps one (169.254.10.0/30)',
    ])
  })

  test('clusters may have one service range; a VPC may not lie in it', () => {
    const eks = { kind: 'eks_cluster', serviceIpv4Cidr: '10.0.0.0/16' }
    expect(remarks(estateWith({ one: eks, two: eks }))).toEqual([])
    expect(remarks(estateWith({ one: eks, two: eks, main }))).toEqual([
      'main: overlaps one (10.0.0.0/16) and two (10.0.0.0/16)',
      'one: overlaps main (10.0.0.0/16)',
      'two: overlaps main (10.0.0.0/16)',
    ])
  })

  test('what is no block stands last of its kind, with the reason', () => {
    const hq = { kind: 'site', lanCidrs: ['10.1.0', '192.168.1.7/24'] }
    expect(lines(estateWith({ hq }))).toEqual([
      '192.168.1.7/24 | office | hq | has host bits; the block is 192.168.1.0/24',
      '10.1.0 | office | hq | “10.1.0” is not a CIDR block; write it like 10.0.0.0/16',
    ])
  })

  test('a subnet around its VPC leaves nothing free', () => {
    const big = { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/8' }
    const estate = estateWith({ main, big })
    expect(lines(estate)).toEqual(['10.0.0.0/16 | vpc | main | 100 %', '10.0.0.0/8 | subnet | big | outside main'])
    expect(addressPlan(estate).free.get('main')).toEqual([])
  })
})

test('rows have keys of their own', () => {
  const vpc = { ...main, secondaryCidrBlocks: ['10.0.0.0/16', '10.0.0.0/20', '10.0.0.0/20'] }
  const estate = estateWith({ vpc, other: main, a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24' } })
  const keys = addressPlan(estate).rows.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('the template: nothing overlaps, nothing is unreadable', () => {
  expect(remarks(estateOf(flagship()))).toEqual([])
})

test('an estate is planned once', () => {
  const estate = estateWith({ main })
  expect(addressPlan(estate)).toBe(addressPlan(estate))
})

test('every kind with a CIDR of its own that is held, not spoken of, has rows', () => {
  const holders = kinds.filter((kind) => kind.addresses !== undefined).map(({ record }) => record.name)
  expect(holders.sort()).toEqual([
    'ec2_client_vpn_endpoint',
    'ec2_transit_gateway',
    'eks_cluster',
    'site',
    'subnet',
    'vpc',
    'vpn_connection',
  ])
  for (const kind of kinds) expect(addressesOfBlank(kind.record.name)).toEqual([])
})

/** A new record holds no block until one is typed. */
const addressesOfBlank = (name: string): readonly AddressRow[] => {
  const kind = kinds.find(({ record }) => record.name === name)
  if (kind === undefined) throw new Error(name)
  const { id: _, kind: named, ...fields } = blank(kind.record, 'it', 'it')
  return addressPlan(estateWith({ it: { kind: named, ...fields } })).rows
}

describe('CSV', () => {
  test('as RFC 4180 has it', () => {
    const estate = estateWith({
      hq: { kind: 'site', name: 'HQ, "old"\nbuilding', lanCidrs: ['10.0.0.0/24'] },
      main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
      a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/17' },
    })
    expect(csvOf(addressPlan(estate))).toBe(
      [
        'block,role,name,resource,field,addresses,usable,used,remark',
        '10.0.0.0/24,office,"HQ, ""old""\nbuilding",hq,lanCidrs[0],256,,,overlaps main (10.0.0.0/16)',
        '10.0.0.0/16,vpc,main,main,cidrBlock,65536,,0.5000,"overlaps HQ, ""old""\nbuilding (10.0.0.0/24)"',
        '10.0.0.0/17,subnet,a,a,cidrBlock,32768,32763,,',
        '10.0.128.0/17,free,main,main,,32768,,,',
        '',
      ].join('\r\n'),
    )
  })
})
