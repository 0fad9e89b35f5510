import type { Cases } from '../../cases.ts'
import { alone, hub, tableOf } from '../case-plans.ts'

const to = (...destinations: readonly string[]) => ({
  routes: destinations.map((destinationCidrBlock) => ({ destinationCidrBlock, target: 'tgw' })),
})
const apart = {
  tgw: alone,
  'tgw-prod': tableOf(['attach-prod'], ['vpn']),
  'tgw-dev': tableOf(['attach-dev'], ['vpn']),
  'tgw-office': tableOf(['vpn'], ['attach-prod', 'attach-dev']),
}

export const cases: Cases = {
  passes: [
    {
      name: 'a table that no subnet uses',
      plan: hub({ 'rt-dev': to('192.168.1.0/24'), 'prod-a': { routeTable: null }, 'prod-b': { routeTable: null } }),
    },
    { name: 'routes on both sides', plan: hub() },
    { name: 'a way back in a larger block', plan: hub({ 'rt-dev': to('0.0.0.0/0') }) },
    {
      name: 'apart, and only a summary leads there',
      plan: hub({ ...apart, 'rt-prod': to('10.0.0.0/8'), 'rt-dev': to('10.0.0.0/8') }),
    },
    {
      name: 'apart, but a static route leads on by way of a third',
      plan: hub({
        ...apart,
        'tgw-prod': tableOf(['attach-prod'], [], {
          routes: [{ destinationCidrBlock: '0.0.0.0/0', attachment: 'vpn' }],
        }),
        'rt-dev': to('10.0.0.0/8'),
      }),
    },
    { name: 'not to a VPC', plan: hub({ 'rt-prod': to('192.168.1.0/24'), 'rt-dev': to('192.168.1.0/24') }) },
  ],
  fails: [
    {
      name: 'no way back',
      plan: hub({ 'rt-dev': to('192.168.1.0/24') }),
      at: ['rt-prod.routes[1].destinationCidrBlock'],
      message: 'back',
    },
    {
      name: 'a way back to another VPC only',
      plan: hub({ 'rt-dev': to('192.168.1.0/24', '10.2.0.0/16') }),
      at: ['rt-prod.routes[1].destinationCidrBlock'],
      message: 'back',
    },
    {
      name: 'apart',
      plan: hub({ ...apart, 'rt-prod': to('10.1.0.0/24'), 'rt-dev': to('0.0.0.0/0') }),
      at: ['rt-prod.routes[0].destinationCidrBlock'],
      message: 'nowhere',
    },
    {
      name: 'a blackhole',
      plan: hub({
        ...apart,
        'tgw-prod': tableOf(['attach-prod'], [], {
          routes: [{ destinationCidrBlock: '10.1.0.0/16', blackhole: true }],
        }),
        'rt-dev': to('0.0.0.0/0'),
      }),
      at: ['rt-prod.routes[1].destinationCidrBlock'],
      message: 'nowhere',
    },
  ],
}
