import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'the smallest storage', plan: database({ allocatedStorage: 20 }) },
    { name: 'the largest', plan: database({ allocatedStorage: 65536 }) },
    { name: 'no backups', plan: database({ backupRetentionPeriod: 0 }) },
    { name: 'backups for as long as can be', plan: database({ backupRetentionPeriod: 35 }) },
    { name: 'backups left to AWS', plan: database({ backupRetentionPeriod: null }) },
  ],
  fails: [
    {
      name: 'a GiB too few',
      plan: database({ allocatedStorage: 19 }),
      at: ['db.allocatedStorage'],
      message: 'allocatedStorage',
      fixed: { 'db.allocatedStorage': 20 },
    },
    {
      name: 'a GiB too many',
      plan: database({ allocatedStorage: 65537 }),
      at: ['db.allocatedStorage'],
      message: 'allocatedStorage',
      fixed: { 'db.allocatedStorage': 65536 },
    },
    {
      name: 'no storage',
      plan: database({ allocatedStorage: null }),
      at: ['db.allocatedStorage'],
      message: 'allocatedStorage',
      fixed: { 'db.allocatedStorage': 20 },
    },
    {
      name: 'a day too many',
      plan: database({ backupRetentionPeriod: 36 }),
      at: ['db.backupRetentionPeriod'],
      message: 'backupRetentionPeriod',
      fixed: { 'db.backupRetentionPeriod': 35 },
    },
    {
      name: 'a day less than none',
      plan: database({ backupRetentionPeriod: -1 }),
      at: ['db.backupRetentionPeriod'],
      message: 'backupRetentionPeriod',
      fixed: { 'db.backupRetentionPeriod': 7 },
    },
  ],
}
