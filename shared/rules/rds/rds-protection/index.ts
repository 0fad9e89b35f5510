import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createInstance } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-protection',
  severity: 'advice',
  title: 'Database that is easily lost',
  reads: [dbInstance],
  source: createInstance,
  messages: {
    storageEncrypted: '{database} is not encrypted, and that can’t be changed later: only a copy of a snapshot can be.',
    gone: '{database} has neither deletion protection nor a last snapshot: one terraform destroy and it is gone.',
    backupRetentionPeriod: '{database} keeps no backups, so it can’t be put back to an earlier time.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      const { id: at, name: database } = instance
      const values = { database }
      if (!instance.storageEncrypted)
        yield {
          at,
          field: 'storageEncrypted',
          message: 'storageEncrypted',
          values,
          fix: { title: 'Encrypt it', patch: change(instance, { storageEncrypted: true }) },
        }
      if (!instance.deletionProtection && instance.skipFinalSnapshot)
        yield {
          at,
          field: 'deletionProtection',
          message: 'gone',
          values,
          fix: { title: 'Turn on deletion protection', patch: change(instance, { deletionProtection: true }) },
        }
      if (instance.backupRetentionPeriod === 0)
        yield {
          at,
          field: 'backupRetentionPeriod',
          message: 'backupRetentionPeriod',
          values,
          fix: { title: 'Keep them for 7 days', patch: change(instance, { backupRetentionPeriod: 7 }) },
        }
    }
  },
})
