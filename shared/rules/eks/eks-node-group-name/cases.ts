import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const named = (...names: readonly string[]) => cluster({ nodeGroups: names.map((name) => ({ name })) })
const at = ['eks.nodeGroups[0].name']

export const cases: Cases = {
  passes: [
    { name: 'none', plan: cluster() },
    { name: 'two names', plan: named('default', 'spot_2-b') },
    { name: 'sixty-three letters', plan: named('a'.repeat(63)) },
  ],
  fails: [
    { name: 'none given', plan: named(''), at, message: 'form' },
    { name: 'a blank', plan: named('spot nodes'), at, message: 'form' },
    { name: 'a dash first', plan: named('-spot'), at, message: 'form' },
    { name: 'sixty-four letters', plan: named('a'.repeat(64)), at, message: 'form' },
    { name: 'one twice', plan: named('default', 'default'), at: ['eks.nodeGroups[1].name'], message: 'twice' },
  ],
}
