import { dbInstance, type DbInstance } from '../../../kinds/db-instance/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { storage } from '../sources.ts'

const limits = {
  allocatedStorage: { least: 20, most: 65536, usual: 20 },
  backupRetentionPeriod: { least: 0, most: 35, usual: 7 },
} as const

type Field = keyof typeof limits

const isWithin = (value: number, { least, most }: (typeof limits)[Field]): boolean => value >= least && value <= most

function* outside(instance: DbInstance): Iterable<{ readonly field: Field; readonly value: number | null }> {
  for (const field of ['allocatedStorage', 'backupRetentionPeriod'] as const) {
    const value = instance[field]
    const isUnset = value === null && field === 'backupRetentionPeriod'
    if (!isUnset && (value === null || !isWithin(value, limits[field]))) yield { field, value }
  }
}

export const rule = defineRule({
  code: 'rds-size',
  severity: 'error',
  title: 'Storage or backup days out of range',
  reads: [dbInstance],
  source: storage,
  messages: {
    allocatedStorage: 'The storage of {database} is {value} GiB; AWS takes {least} to {most}.',
    backupRetentionPeriod: 'Backups of {database} are kept for {value} days; AWS takes {least} to {most}, 0 for none.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance))
      for (const { field, value } of outside(instance)) {
        const { least, most, usual } = limits[field]
        const wanted = value !== null && value > most ? most : usual
        yield {
          at: instance.id,
          field,
          message: field,
          values: { database: instance.name, value: value ?? 'no', least, most },
          fix: { title: `Use ${String(wanted)}`, patch: change(instance, { [field]: wanted }) },
        }
      }
  },
})
