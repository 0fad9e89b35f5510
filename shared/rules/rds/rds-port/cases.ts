import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

const at = ['db.port']
const fixed = { 'db.port': null }

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: database() },
    { name: 'the lowest', plan: database({ port: 1150 }) },
    { name: 'the highest', plan: database({ port: 65535 }) },
    { name: 'one SQL Server keeps, for PostgreSQL', plan: database({ port: 3389 }) },
  ],
  fails: [
    { name: 'just below', plan: database({ port: 1149 }), at, message: 'range', fixed },
    { name: 'just above', plan: database({ port: 65536 }), at, message: 'range', fixed },
    { name: 'zero', plan: database({ port: 0 }), at, message: 'range', fixed },
    {
      name: 'one SQL Server keeps',
      plan: database({ engine: 'sqlserver-se', port: 1434 }),
      at,
      message: 'taken',
      fixed,
    },
    {
      name: 'a range SQL Server keeps',
      plan: database({ engine: 'sqlserver-ex', port: 49156 }),
      at,
      message: 'taken',
      fixed,
    },
  ],
}
