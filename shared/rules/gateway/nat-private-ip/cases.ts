import type { Cases } from '../../cases.ts'

const nat = (privateIp: string) => ({
  resources: {
    a: { kind: 'subnet', cidrBlock: '10.0.1.0/24' },
    nat: { kind: 'nat_gateway', subnet: 'a', connectivityType: 'private', privateIp },
  },
})
const at = ['nat.privateIp']
const fixed = { 'nat.privateIp': '' }

export const cases: Cases = {
  passes: [
    { name: 'left to AWS', plan: nat('') },
    { name: 'the first that is free', plan: nat('10.0.1.4') },
    { name: 'the last that is free', plan: nat('10.0.1.254') },
  ],
  fails: [
    { name: 'a block', plan: nat('10.0.1.4/32'), at, message: 'syntax', fixed },
    { name: 'the fourth', plan: nat('10.0.1.3'), at, message: 'kept', fixed },
    { name: 'the last', plan: nat('10.0.1.255'), at, message: 'kept', fixed },
    { name: 'just before the subnet', plan: nat('10.0.0.255'), at, message: 'outside', fixed },
    { name: 'just behind the subnet', plan: nat('10.0.2.0'), at, message: 'outside', fixed },
  ],
}
