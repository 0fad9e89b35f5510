import type { Cases } from '../../cases.ts'

const database = (name: string, tags: Record<string, string> = {}) => ({
  resources: { db: { kind: 'db_instance', name, tags } },
})

export const cases: Cases = {
  passes: [
    { name: 'letters of any script', plan: database('büro db', { Team: 'A/B: c_d-e+f=g@h.i' }) },
    {
      name: 'EC2 is not so strict',
      plan: { resources: { main: { kind: 'vpc', name: 'main (old)', cidrBlock: '10.0.0.0/16' } } },
    },
  ],
  fails: [
    { name: 'brackets in a name', plan: database('app (old)'), at: ['db.name'], message: 'name' },
    { name: 'in a value', plan: database('app', { Team: 'a & b' }), at: ['db.tags'], message: 'tags' },
    { name: 'in a key', plan: database('app', { 'cost?': 'x' }), at: ['db.tags'], message: 'tags' },
    {
      name: 'a load balancer',
      plan: { resources: { web: { kind: 'lb', tags: { Team: 'a, b' } } } },
      at: ['web.tags'],
      message: 'tags',
    },
  ],
}
