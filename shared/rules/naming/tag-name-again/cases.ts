import type { Cases } from '../../cases.ts'

const plan = (tags: Record<string, string>, ofPlan: Record<string, string> = {}) => ({
  tags: ofPlan,
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', tags } },
})

export const cases: Cases = {
  passes: [
    { name: 'other tags', plan: plan({ Team: 'network' }, { Project: 'office' }) },
    { name: 'in other letters it is another key', plan: plan({ name: 'main' }) },
  ],
  fails: [
    { name: 'of a resource', plan: plan({ Name: 'other' }), at: ['main.tags'], message: 'resource' },
    { name: 'of the plan', plan: plan({}, { Name: 'office' }), at: ['region.tags'], message: 'plan' },
  ],
}
