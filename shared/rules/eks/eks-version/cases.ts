import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const version = (text: string) => cluster({ version: text })

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: version('') },
    { name: 'major and minor', plan: version('1.35') },
  ],
  fails: [
    {
      name: 'a patch too',
      plan: version('1.35.4'),
      at: ['eks.version'],
      message: 'form',
      fixed: { 'eks.version': '1.35' },
    },
    {
      name: 'a v in front',
      plan: version('v1.35'),
      at: ['eks.version'],
      message: 'form',
      fixed: { 'eks.version': '1.35' },
    },
    {
      name: 'a blank behind',
      plan: version('1.35 '),
      at: ['eks.version'],
      message: 'form',
      fixed: { 'eks.version': '1.35' },
    },
    { name: 'major only', plan: version('1'), at: ['eks.version'], message: 'form' },
    { name: 'three digits', plan: version('1.353'), at: ['eks.version'], message: 'form' },
    { name: 'a word', plan: version('latest'), at: ['eks.version'], message: 'form' },
  ],
}
