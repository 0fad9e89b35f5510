import type { Cases } from '../../cases.ts'

const plan = (gateway: object) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    igw: { kind: 'internet_gateway', ...gateway },
    rt: { kind: 'route_table', vpc: 'main', gateways: ['igw'] },
  },
})

export const cases: Cases = {
  passes: [{ name: 'its own', plan: plan({ vpc: 'main' }) }],
  fails: [
    { name: 'another VPC’s', plan: plan({ vpc: 'other' }), at: ['rt.gateways[0]'], message: 'foreign' },
    { name: 'one that is not attached', plan: plan({}), at: ['rt.gateways[0]'], message: 'foreign' },
  ],
}
