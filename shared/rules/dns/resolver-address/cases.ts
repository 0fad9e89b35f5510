import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

const addresses = (...ipAddresses: readonly Readonly<Record<string, unknown>>[]) => inbound({ ipAddresses })
const first = (ip: string) => addresses({ subnet: 'a', ip }, { subnet: 'b' })
const at = ['r.ipAddresses[0].ip']

export const cases: Cases = {
  passes: [
    { name: 'left to AWS in two subnets', plan: addresses({ subnet: 'a' }, { subnet: 'b' }) },
    { name: 'the first that AWS leaves', plan: first('10.0.0.4') },
    { name: 'the last but one', plan: first('10.0.0.254') },
    { name: 'two in one subnet', plan: addresses({ subnet: 'a', ip: '10.0.0.53' }, { subnet: 'a', ip: '10.0.0.54' }) },
    { name: 'one written, one left to AWS', plan: addresses({ subnet: 'a', ip: '10.0.0.53' }, { subnet: 'a' }) },
  ],
  fails: [
    { name: 'no subnet', plan: addresses({}, { subnet: 'b' }), at: ['r.ipAddresses[0].subnet'], message: 'subnet' },
    { name: 'a block', plan: first('10.0.0.53/32'), at, message: 'syntax' },
    {
      name: 'just before the subnet',
      plan: addresses({ subnet: 'b', ip: '10.0.0.255' }, { subnet: 'a' }),
      at,
      message: 'outside',
    },
    { name: 'just behind it', plan: first('10.0.1.0'), at, message: 'outside' },
    { name: 'the fourth', plan: first('10.0.0.3'), at, message: 'reserved' },
    { name: 'the last', plan: first('10.0.0.255'), at, message: 'reserved' },
    {
      name: 'one address twice',
      plan: addresses({ subnet: 'a', ip: '10.0.0.53' }, { subnet: 'a', ip: '10.0.0.53' }),
      at: ['r.ipAddresses[1].ip'],
      message: 'twice',
    },
    {
      name: 'one subnet twice without address',
      plan: addresses({ subnet: 'a' }, { subnet: 'a' }),
      at: ['r.ipAddresses[1].ip'],
      message: 'unset',
    },
  ],
}
