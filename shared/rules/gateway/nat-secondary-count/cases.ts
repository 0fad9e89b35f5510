import type { Cases } from '../../cases.ts'

const nat = (connectivityType: string, secondaryPrivateIpAddressCount: number | null) => ({
  resources: { nat: { kind: 'nat_gateway', connectivityType, secondaryPrivateIpAddressCount } },
})
const at = ['nat.secondaryPrivateIpAddressCount']
const unset = { 'nat.secondaryPrivateIpAddressCount': null }

export const cases: Cases = {
  passes: [
    { name: 'public, unset', plan: nat('public', null) },
    { name: 'private, one', plan: nat('private', 1) },
    { name: 'private, the most', plan: nat('private', 31) },
  ],
  fails: [
    { name: 'public, one', plan: nat('public', 1), at, message: 'public', fixed: unset },
    { name: 'private, none', plan: nat('private', 0), at, message: 'range', fixed: unset },
    {
      name: 'private, one more',
      plan: nat('private', 32),
      at,
      message: 'range',
      fixed: { 'nat.secondaryPrivateIpAddressCount': 31 },
    },
  ],
}
