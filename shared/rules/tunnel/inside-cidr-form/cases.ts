import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const inside = (insideCidr: string) => withTunnels({ insideCidr }, {})

export const cases: Cases = {
  passes: [
    { name: 'a /30 in the range', plan: inside('169.254.6.0/30') },
    { name: 'the last /30 of the range', plan: inside('169.254.255.252/30') },
    { name: 'a reserved /30 is another rule’s', plan: inside('169.254.5.0/30') },
    { name: 'host bits are another rule’s', plan: inside('169.254.6.1/30') },
    { name: 'a text that is no block is another rule’s', plan: inside('169.254.6.0') },
    { name: 'unset', plan: inside('') },
  ],
  fails: [
    {
      name: 'a /29',
      plan: inside('169.254.6.0/29'),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'form',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30' },
    },
    {
      name: 'a /31',
      plan: inside('169.254.6.0/31'),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'form',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30' },
    },
    {
      name: 'just past the range, in the second tunnel',
      plan: withTunnels({ insideCidr: '169.254.10.0/30' }, { insideCidr: '169.255.0.0/30' }),
      at: ['vpn.tunnels[1].insideCidr'],
      message: 'form',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30', 'vpn.tunnels[1].insideCidr': '169.254.10.4/30' },
    },
    {
      name: 'a private /30',
      plan: inside('10.0.0.0/30'),
      at: ['vpn.tunnels[0].insideCidr'],
      message: 'form',
      fixed: { 'vpn.tunnels[0].insideCidr': '169.254.10.0/30' },
    },
  ],
}
