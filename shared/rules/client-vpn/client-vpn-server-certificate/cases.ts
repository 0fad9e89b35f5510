import type { Cases } from '../../cases.ts'
import { people } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'one', plan: people() }],
  fails: [
    {
      name: 'none',
      plan: people({ serverCertificateArn: '' }),
      at: ['people.serverCertificateArn'],
      message: 'missing',
    },
  ],
}
