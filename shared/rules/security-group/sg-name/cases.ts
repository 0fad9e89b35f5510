import type { Cases } from '../../cases.ts'

const called = (name: string, second = 'other') => ({
  resources: { sg: { kind: 'security_group', name }, sg2: { kind: 'security_group', name: second } },
})

export const cases: Cases = {
  passes: [
    { name: 'a word', plan: called('api') },
    { name: 'sg inside', plan: called('api-sg-1') },
    { name: 'sg without a dash', plan: called('sg_api') },
    { name: 'default and more', plan: called('default-api') },
    { name: '255 characters', plan: called('a'.repeat(255)) },
  ],
  fails: [
    { name: 'sg- in front', plan: called('sg-api'), at: ['sg.name'], message: 'prefix', fixed: { 'sg.name': 'api' } },
    {
      name: 'the right name is taken',
      plan: called('sg-api', 'api'),
      at: ['sg.name'],
      message: 'prefix',
      fixed: { 'sg.name': 'api-2' },
    },
    { name: 'sg- alone, where no name is left', plan: called('sg-'), at: ['sg.name'], message: 'prefix' },
    {
      name: 'default',
      plan: called('default'),
      at: ['sg.name'],
      message: 'taken',
      fixed: { 'sg.name': 'default-group' },
    },
    { name: 'accents', plan: called('Büro'), at: ['sg.name'], message: 'characters', fixed: { 'sg.name': 'Buro' } },
    {
      name: '256 characters',
      plan: called('a'.repeat(256)),
      at: ['sg.name'],
      message: 'length',
      fixed: { 'sg.name': 'a'.repeat(255) },
    },
  ],
}
