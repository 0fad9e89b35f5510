import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

const user = (username: string, engine = 'postgres') => database({ username, engine })

export const cases: Cases = {
  passes: [
    { name: 'the usual', plan: database() },
    { name: 'a class with a size of two words', plan: database({ instanceClass: 'db.r6i.24xlarge' }) },
    { name: 'a class with a feature', plan: database({ instanceClass: 'db.r5b.8xlarge.tpc2.mem3x' }) },
    { name: 'a major version', plan: database({ engineVersion: '17' }) },
    { name: 'an Oracle version', plan: database({ engineVersion: '19.0.0.0.ru-2024-10.rur-2024-10.r1' }) },
    { name: 'sixty-three letters', plan: user('a'.repeat(63)) },
    { name: 'admin of MySQL', plan: user('admin', 'mysql') },
    { name: 'a snapshot', plan: database({ finalSnapshotIdentifier: 'orders-final-1' }) },
    {
      name: 'a wrong snapshot name that is not used',
      plan: database({ skipFinalSnapshot: true, finalSnapshotIdentifier: '-' }),
    },
  ],
  fails: [
    {
      name: 'an EC2 type',
      plan: database({ instanceClass: 't4g.medium' }),
      at: ['db.instanceClass'],
      message: 'class',
    },
    { name: 'no class', plan: database({ instanceClass: '' }), at: ['db.instanceClass'], message: 'class' },
    {
      name: 'a version with a word',
      plan: database({ engineVersion: 'v17.4' }),
      at: ['db.engineVersion'],
      message: 'version',
    },
    { name: 'no administrator', plan: user(''), at: ['db.username'], message: 'username' },
    { name: 'a digit first', plan: user('1admin'), at: ['db.username'], message: 'username' },
    { name: 'sixty-four letters', plan: user('a'.repeat(64)), at: ['db.username'], message: 'username' },
    { name: 'admin of PostgreSQL', plan: user('admin'), at: ['db.username'], message: 'reserved' },
    { name: 'RDS’s own', plan: user('rdsadmin', 'mysql'), at: ['db.username'], message: 'reserved' },
    { name: 'sa of SQL Server', plan: user('sa', 'sqlserver-ex'), at: ['db.username'], message: 'reserved' },
    {
      name: 'a snapshot with two dashes',
      plan: database({ finalSnapshotIdentifier: 'orders--final' }),
      at: ['db.finalSnapshotIdentifier'],
      message: 'snapshot',
    },
    {
      name: 'a snapshot that ends with a dash',
      plan: database({ finalSnapshotIdentifier: 'orders-' }),
      at: ['db.finalSnapshotIdentifier'],
      message: 'snapshot',
    },
  ],
}
