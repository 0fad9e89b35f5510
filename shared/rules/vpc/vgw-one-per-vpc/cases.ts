import type { Cases } from '../../cases.ts'

const gateways = (first: string | null, second: string | null) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
    a: { kind: 'vpn_gateway', vpc: first },
    b: { kind: 'vpn_gateway', vpc: second },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'one each', plan: gateways('main', 'other') },
    { name: 'two that are not attached', plan: gateways(null, null) },
  ],
  fails: [{ name: 'two on one', plan: gateways('main', 'main'), at: ['b.vpc'], message: 'second' }],
}
