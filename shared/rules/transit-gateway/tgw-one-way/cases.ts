import type { Cases } from '../../cases.ts'
import { alone, hub, tableOf } from '../case-plans.ts'

const tables = (prod: readonly string[], dev: readonly string[], office: readonly string[], more = {}) =>
  hub({
    tgw: alone,
    'tgw-prod': tableOf(['attach-prod'], prod),
    'tgw-dev': tableOf(['attach-dev'], dev),
    'tgw-office': tableOf(['vpn'], office),
    ...more,
  })

export const cases: Cases = {
  passes: [
    { name: 'everything to everything', plan: hub() },
    { name: 'dev and prod apart', plan: tables(['vpn'], ['vpn'], ['attach-prod', 'attach-dev']) },
    { name: 'nothing to nothing', plan: tables([], [], []) },
    {
      name: 'a static route back',
      plan: tables(['vpn'], [], ['attach-prod'], {
        'tgw-prod': tableOf(['attach-prod'], [], {
          routes: [{ destinationCidrBlock: '0.0.0.0/0', attachment: 'vpn' }],
        }),
      }),
    },
    {
      name: 'a static VPN connection without routes is another rule’s',
      plan: hub({ vpn: { staticRoutesOnly: true } }),
    },
    {
      name: 'one that follows no table is another rule’s',
      plan: tables(['vpn'], [], [], { 'tgw-office': tableOf([], []) }),
    },
  ],
  fails: [
    {
      name: 'the office reaches dev, dev does not answer',
      plan: tables(['vpn'], [], ['attach-prod', 'attach-dev']),
      at: ['tgw-dev.propagations'],
      message: 'back',
    },
    {
      name: 'dev reaches prod, prod does not answer',
      plan: tables(['vpn'], ['vpn', 'attach-prod'], ['attach-prod', 'attach-dev']),
      at: ['tgw-prod.propagations'],
      message: 'back',
    },
    {
      name: 'a blackhole is no way back',
      plan: tables([], [], ['attach-prod'], {
        'tgw-prod': tableOf(['attach-prod'], [], {
          routes: [{ destinationCidrBlock: '192.168.1.0/24', blackhole: true }],
        }),
      }),
      at: ['tgw-prod.propagations'],
      message: 'back',
    },
    {
      name: 'the default table learns nothing',
      plan: hub({
        tgw: { defaultRouteTablePropagation: false },
        'tgw-office': tableOf(['vpn'], ['attach-prod', 'attach-dev']),
      }),
      at: ['tgw.defaultRouteTablePropagation'],
      message: 'default',
    },
  ],
}
