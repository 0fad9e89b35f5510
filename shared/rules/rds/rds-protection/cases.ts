import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'as it is made', plan: database() },
    { name: 'no protection, but a last snapshot', plan: database({ deletionProtection: false }) },
    { name: 'no last snapshot, but protection', plan: database({ skipFinalSnapshot: true }) },
    { name: 'one day of backups', plan: database({ backupRetentionPeriod: 1 }) },
  ],
  fails: [
    {
      name: 'not encrypted',
      plan: database({ storageEncrypted: false }),
      at: ['db.storageEncrypted'],
      message: 'storageEncrypted',
      fixed: { 'db.storageEncrypted': true },
    },
    {
      name: 'neither protection nor snapshot',
      plan: database({ deletionProtection: false, skipFinalSnapshot: true }),
      at: ['db.deletionProtection'],
      message: 'gone',
      fixed: { 'db.deletionProtection': true },
    },
    {
      name: 'no backups',
      plan: database({ backupRetentionPeriod: 0 }),
      at: ['db.backupRetentionPeriod'],
      message: 'backupRetentionPeriod',
      fixed: { 'db.backupRetentionPeriod': 7 },
    },
  ],
}
