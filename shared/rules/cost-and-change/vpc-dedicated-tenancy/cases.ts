import type { Cases } from '../../cases.ts'

const plan = (instanceTenancy: string) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', instanceTenancy } },
})

export const cases: Cases = {
  passes: [{ name: 'shared hardware', plan: plan('default') }],
  fails: [
    {
      name: 'dedicated',
      plan: plan('dedicated'),
      at: ['main.instanceTenancy'],
      message: 'dedicated',
      fixed: { 'main.instanceTenancy': 'default' },
    },
  ],
}
