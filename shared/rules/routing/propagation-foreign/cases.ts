import type { Cases } from '../../cases.ts'

const plan = (vpc: string | null) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    vgw: { kind: 'vpn_gateway', vpc },
    rt: { kind: 'route_table', vpc: 'main', propagatingVgws: ['vgw'] },
  },
})

export const cases: Cases = {
  passes: [{ name: 'the VPC’s own', plan: plan('main') }],
  fails: [
    {
      name: 'another VPC’s',
      plan: plan('other'),
      at: ['rt.propagatingVgws[0]'],
      message: 'foreign',
      fixed: { 'rt.propagatingVgws': [] },
    },
    {
      name: 'not attached',
      plan: plan(null),
      at: ['rt.propagatingVgws[0]'],
      message: 'foreign',
      fixed: { 'rt.propagatingVgws': [] },
    },
  ],
}
