import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const version = (text: string) => cluster({ version: text })
const at = ['eks.version']

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: version('') },
    { name: 'the last days of extended support', plan: version('1.31') },
    { name: 'standard support', plan: version('1.35') },
    { name: 'newer than the calendar', plan: version('1.40') },
    { name: 'another form is another rule’s', plan: version('1.24.1') },
  ],
  fails: [
    { name: 'extended support is over', plan: version('1.30'), at, message: 'ended' },
    { name: 'older than the calendar', plan: version('1.21'), at, message: 'ended' },
  ],
}
