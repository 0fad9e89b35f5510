import type { Cases } from '../../cases.ts'

const plan = (table: object, routeTable: string | null = null) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    igw: { kind: 'internet_gateway', vpc: 'main' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    tgw: { kind: 'ec2_transit_gateway' },
    rt: { kind: 'route_table', vpc: 'main', main: true, ...table },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', routeTable },
  },
})
const to = (target: string) => ({ routes: [{ destinationCidrBlock: '0.0.0.0/0', target }] })
const at = ['rt.main']
const fixed = { 'a.routeTable': 'rt' }

export const cases: Cases = {
  passes: [
    { name: 'named', plan: plan(to('igw'), 'rt') },
    { name: 'inside the VPC only', plan: plan({}) },
    { name: 'not the main table', plan: plan({ main: false, ...to('igw') }) },
  ],
  fails: [
    { name: 'to the internet', plan: plan(to('igw')), at, message: 'internet', fixed },
    { name: 'to the office', plan: plan(to('vgw')), at, message: 'office', fixed },
    { name: 'to a transit gateway', plan: plan(to('tgw')), at, message: 'office', fixed },
    { name: 'propagated', plan: plan({ propagatingVgws: ['vgw'] }), at, message: 'office', fixed },
  ],
}
