import type { Cases } from '../../cases.ts'
import { host } from '../case-plans.ts'

const address = (privateIp: string) => host({ privateIp })
const at = ['host.privateIp']
const fixed = { 'host.privateIp': '' }

export const cases: Cases = {
  passes: [
    { name: 'left to AWS', plan: host() },
    { name: 'the first that AWS leaves', plan: address('10.0.0.4') },
    { name: 'the last but one', plan: address('10.0.0.254') },
    {
      name: 'the same address in two subnets of two VPCs',
      plan: host(
        { privateIp: '10.0.0.10' },
        {
          other: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
          b: { kind: 'subnet', vpc: 'other', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
          h2: { kind: 'instance', subnet: 'b', privateIp: '10.0.0.10' },
        },
      ),
    },
  ],
  fails: [
    { name: 'a name', plan: address('db-host'), at, message: 'syntax', fixed },
    { name: 'a block', plan: address('10.0.0.10/32'), at, message: 'syntax', fixed },
    { name: 'just behind the subnet', plan: address('10.0.1.0'), at, message: 'outside', fixed },
    { name: 'the fourth', plan: address('10.0.0.3'), at, message: 'reserved', fixed },
    { name: 'the last', plan: address('10.0.0.255'), at, message: 'reserved', fixed },
    {
      name: 'another host’s',
      plan: host({ privateIp: '10.0.0.10' }, { h2: { kind: 'instance', subnet: 'a', privateIp: '10.0.0.10' } }),
      at: ['h2.privateIp'],
      message: 'twice',
      fixed: { 'h2.privateIp': '' },
    },
  ],
}
