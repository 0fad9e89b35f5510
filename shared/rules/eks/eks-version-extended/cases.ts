import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const version = (text: string) => cluster({ version: text })
const at = ['eks.version']

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: version('') },
    { name: 'the last days of standard support', plan: version('1.34') },
    { name: 'newer than the calendar', plan: version('1.40') },
    { name: 'one that is over is another rule’s', plan: version('1.30') },
  ],
  fails: [
    { name: 'standard support is over', plan: version('1.33'), at, message: 'extended' },
    { name: 'extended support is nearly over', plan: version('1.31'), at, message: 'extended' },
  ],
}
