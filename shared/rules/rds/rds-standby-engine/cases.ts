import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

const fixed = { 'db.multiAz': false }

export const cases: Cases = {
  passes: [
    { name: 'SQL Server Standard', plan: database({ engine: 'sqlserver-se', multiAz: true }) },
    { name: 'SQL Server Express without', plan: database({ engine: 'sqlserver-ex' }) },
  ],
  fails: [
    {
      name: 'SQL Server Express',
      plan: database({ engine: 'sqlserver-ex', multiAz: true }),
      at: ['db.multiAz'],
      message: 'engine',
      fixed,
    },
    {
      name: 'SQL Server Web',
      plan: database({ engine: 'sqlserver-web', multiAz: true }),
      at: ['db.multiAz'],
      message: 'engine',
      fixed,
    },
  ],
}
