import type { Cases } from '../../cases.ts'

const tables = (first: object, second: object) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    one: { kind: 'route_table', vpc: 'main', ...first },
    two: { kind: 'route_table', vpc: 'main', ...second },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'one', plan: tables({ main: true }, {}) },
    { name: 'none', plan: tables({}, {}) },
    { name: 'one in each VPC', plan: tables({ main: true }, { main: true, vpc: 'other' }) },
  ],
  fails: [
    {
      name: 'two in one VPC',
      plan: tables({ main: true }, { main: true }),
      at: ['two.main'],
      message: 'twice',
      fixed: { 'two.main': false, 'one.main': true },
    },
  ],
}
