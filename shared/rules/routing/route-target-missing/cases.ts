import type { Cases } from '../../cases.ts'

const route = (target: string | null, destinationCidrBlock = '0.0.0.0/0') => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    tgw: { kind: 'ec2_transit_gateway' },
    nat: { kind: 'nat_gateway' },
    pcx: { kind: 'vpc_peering_connection' },
    eigw: { kind: 'egress_only_internet_gateway' },
    host: { kind: 'instance' },
    rt: { kind: 'route_table', vpc: 'main', routes: [{ destinationCidrBlock, target }] },
  },
})

export const cases: Cases = {
  passes: [
    ...['tgw', 'nat', 'pcx', 'eigw', 'host'].map((target) => ({ name: `the ${target}`, plan: route(target) })),
    { name: 'an internet gateway', plan: route('igw') },
    { name: 'a virtual private gateway', plan: route('vgw', '192.168.1.0/24') },
  ],
  fails: [
    { name: 'none', plan: route(null), at: ['rt.routes[0].target'], message: 'missing' },
    { name: 'none, and no destination either', plan: route(null, ''), at: ['rt.routes[0].target'], message: 'missing' },
    { name: 'what is not in the plan', plan: route('gone'), at: ['rt.routes[0].target'], message: 'missing' },
    { name: 'what is no gateway', plan: route('main'), at: ['rt.routes[0].target'], message: 'missing' },
  ],
}
