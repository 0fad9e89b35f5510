import type { Cases } from '../../cases.ts'

const vpc = (tags: Record<string, string>) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', tags } },
})
const at = ['main.tags']

export const cases: Cases = {
  passes: [
    { name: 'a key of 128 characters', plan: vpc({ ['k'.repeat(128)]: '' }) },
    { name: 'a value of 256 characters', plan: vpc({ team: 'v'.repeat(256) }) },
    { name: 'an empty value', plan: vpc({ team: '' }) },
  ],
  fails: [
    { name: 'a key of 129 characters', plan: vpc({ ['k'.repeat(129)]: '' }), at, message: 'key' },
    { name: 'a value of 257 characters', plan: vpc({ team: 'v'.repeat(257) }), at, message: 'value' },
    { name: 'no key', plan: vpc({ '': 'x' }), at, message: 'empty' },
    {
      name: 'key and value',
      plan: vpc({ ['k'.repeat(129)]: 'v'.repeat(257) }),
      at: ['main.tags', 'main.tags'],
      message: ['key', 'value'],
    },
    {
      name: 'of the whole plan',
      plan: { tags: { team: 'v'.repeat(257) }, resources: {} },
      at: ['region.tags'],
      message: 'value',
    },
  ],
}
