import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const inside = (insideCidr: string) => withTunnels({ insideCidr }, {})

export const cases: Cases = {
  passes: [
    { name: 'just behind a kept one', plan: inside('169.254.0.4/30') },
    { name: 'the first third octet that is free', plan: inside('169.254.6.0/30') },
    { name: 'just before the metadata block', plan: inside('169.254.169.248/30') },
    { name: 'just behind the metadata block', plan: inside('169.254.170.0/30') },
    { name: 'unset', plan: inside('') },
  ],
  fails: [
    {
      name: 'the first',
      plan: inside('169.254.0.0/30'),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'reserved',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30' },
    },
    {
      name: 'the last of the low ones',
      plan: inside('169.254.5.0/30'),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'reserved',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30' },
    },
    {
      name: 'the metadata block',
      plan: inside('169.254.169.252/30'),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'reserved',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30' },
    },
  ],
}
