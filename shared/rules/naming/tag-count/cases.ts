import type { Cases } from '../../cases.ts'

const many = (prefix: string, count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${String(i)}`, '']))

const vpc = (own: Record<string, string>, plan: Record<string, string> = {}) => ({
  tags: plan,
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', tags: own } },
})

export const cases: Cases = {
  passes: [
    { name: '49 and the name', plan: vpc(many('own', 49)) },
    { name: '9 of its own, 40 of the plan and the name', plan: vpc(many('own', 9), many('plan', 40)) },
    { name: '49 that are the plan’s too', plan: vpc(many('same', 49), many('same', 49)) },
    { name: 'the Name tag counts once', plan: vpc({ ...many('own', 49), Name: 'x' }) },
  ],
  fails: [
    { name: '50 and the name', plan: vpc(many('own', 50)), at: ['main.tags'], message: 'resource' },
    {
      name: '10 of its own, 40 of the plan and the name',
      plan: vpc(many('own', 10), many('plan', 40)),
      at: ['main.tags'],
      message: 'resource',
    },
    { name: '50 of the plan and the name', plan: vpc({}, many('plan', 50)), at: ['region.tags'], message: 'plan' },
  ],
}
