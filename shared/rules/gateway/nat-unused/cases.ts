import type { Cases } from '../../cases.ts'

const plan = (target: string | null) => ({
  resources: {
    nat: { kind: 'nat_gateway' },
    rt: { kind: 'route_table', routes: [{ destinationCidrBlock: '0.0.0.0/0', target }] },
  },
})

export const cases: Cases = {
  passes: [{ name: 'a route leads to it', plan: plan('nat') }],
  fails: [{ name: 'no route does', plan: plan(null), at: ['nat'], message: 'unused' }],
}
