import type { Cases } from '../../cases.ts'
import { endpoint } from '../case-plans.ts'

const at = ['e.policy']
const all = '{ "Version": "2012-10-17", "Statement": [] }'

export const cases: Cases = {
  passes: [
    { name: 'none', plan: endpoint({ policy: '' }) },
    { name: 'JSON', plan: endpoint({ policy: all }) },
    { name: 'JSON of several lines', plan: endpoint({ policy: all.replace(', ', ',\n') }) },
  ],
  fails: [
    { name: 'a word', plan: endpoint({ policy: 'everyone' }), at, message: 'json' },
    { name: 'a comma too many', plan: endpoint({ policy: '{ "Statement": [], }' }), at, message: 'json' },
    { name: 'a bracket too few', plan: endpoint({ policy: '{ "Statement": [' }), at, message: 'json' },
    { name: 'a comment', plan: endpoint({ policy: `${all} // everyone` }), at, message: 'json' },
    { name: 'blanks only', plan: endpoint({ policy: '  ' }), at, message: 'json' },
  ],
}
