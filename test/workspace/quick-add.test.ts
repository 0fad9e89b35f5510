import { expect, test } from 'vitest'
import { kinds } from '../../shared/kinds/index.ts'
import { wishes } from '../../shared/workspace/quick-add.ts'

const first = (typed: string): unknown => {
  const [wish] = wishes(typed, 'eu-west-1')
  return wish && { kind: wish.kind.record.name, ...wish.fields }
}

test.each([
  ['subnet 10.20.3.0/24 b', { kind: 'subnet', cidrBlock: '10.20.3.0/24', availabilityZone: 'eu-west-1b' }],
  [
    'subnet az c 10.20.3.0/24 db tier',
    { kind: 'subnet', cidrBlock: '10.20.3.0/24', availabilityZone: 'eu-west-1c', name: 'db tier' },
  ],
  ['subnet us-east-1d', { kind: 'subnet', availabilityZone: 'us-east-1d' }],
  ['vpc 10.1.0.0/16 prod', { kind: 'vpc', cidrBlock: '10.1.0.0/16', name: 'prod' }],
  ['vpc', { kind: 'vpc' }],
  ['VPC endpoint', { kind: 'vpc_endpoint' }],
  [
    'office 192.168.1.0/24 192.168.2.0/24 HQ',
    { kind: 'site', lanCidrs: ['192.168.1.0/24', '192.168.2.0/24'], name: 'HQ' },
  ],
  ['customer gateway 198.51.100.7 65010', { kind: 'customer_gateway', ipAddress: '198.51.100.7', bgpAsn: 65010 }],
  ['cgw AS65010 berlin', { kind: 'customer_gateway', bgpAsn: 65010, name: 'berlin' }],
  ['vgw', { kind: 'vpn_gateway' }],
  ['eks', { kind: 'eks_cluster' }],
  ['sub', { kind: 'subnet' }],
])('%s', (typed, expected) => {
  expect(first(typed)).toEqual(expected)
})

test('nothing typed offers every kind, other words none', () => {
  expect(wishes('', 'eu-west-1')).toHaveLength(kinds.length)
  expect(wishes('xyzzy 10.0.0.0/16', 'eu-west-1')).toEqual([])
})
