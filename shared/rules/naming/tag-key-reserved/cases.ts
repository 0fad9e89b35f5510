import type { Cases } from '../../cases.ts'

const vpc = (tags: Record<string, string>) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', tags } },
})
const at = ['main.tags']
const message = 'reserved'

export const cases: Cases = {
  passes: [
    { name: 'any other key', plan: vpc({ team: 'network' }) },
    { name: 'aws without the colon', plan: vpc({ awsTeam: 'network' }) },
    { name: 'aws: behind the beginning', plan: vpc({ 'my:aws:team': 'network' }) },
    { name: 'aws: in a value', plan: vpc({ team: 'aws:network' }) },
  ],
  fails: [
    {
      name: 'two of three keys',
      plan: vpc({ 'aws:team': 'network', owner: 'me', 'aws:cost': '1' }),
      at,
      message,
      fixed: { 'main.tags': { team: 'network', owner: 'me', cost: '1' } },
    },
    { name: 'in capitals', plan: vpc({ 'AWS:team': 'x' }), at, message, fixed: { 'main.tags': { team: 'x' } } },
    { name: 'the key without the prefix is taken', plan: vpc({ 'aws:team': 'a', team: 'b' }), at, message },
    { name: 'nothing behind the prefix', plan: vpc({ 'aws:': 'a' }), at, message },
    {
      name: 'of the whole plan',
      plan: { tags: { 'aws:team': 'network' }, resources: {} },
      at: ['region.tags'],
      message,
      fixed: {},
    },
  ],
}
