import type { Cases } from '../../cases.ts'

const gateway = (vpc: string | null) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' }, igw: { kind: 'internet_gateway', vpc } },
})

export const cases: Cases = {
  passes: [{ name: 'attached', plan: gateway('main') }],
  fails: [
    { name: 'not attached', plan: gateway(null), at: ['igw.vpc'], message: 'unattached' },
    { name: 'attached to what is not in the plan', plan: gateway('gone'), at: ['igw.vpc'], message: 'unattached' },
  ],
}
