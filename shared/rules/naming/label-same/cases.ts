import type { Cases } from '../../cases.ts'

const vpc = (name: string) => ({ kind: 'vpc', name, cidrBlock: '10.0.0.0/16' })
const plan = (first: string, second: string) => ({ resources: { a: vpc(first), b: vpc(second) } })

export const cases: Cases = {
  passes: [
    { name: 'two labels', plan: plan('main', 'main2') },
    { name: 'the same name is another rule’s', plan: plan('main', 'main') },
    { name: 'of two kinds', plan: { resources: { a: vpc('main'), b: { kind: 'vpn_gateway', name: 'Main' } } } },
    { name: 'names of other scripts, which take their ids', plan: plan('東京', '大阪') },
  ],
  fails: [
    { name: 'capitals', plan: plan('main', 'Main'), at: ['b.name'], message: 'same' },
    { name: 'blanks and dashes', plan: plan('hq-1', 'hq 1'), at: ['b.name'], message: 'same' },
    { name: 'accents', plan: plan('Buro', 'Büro'), at: ['b.name'], message: 'same' },
  ],
}
