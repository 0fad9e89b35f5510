import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { multiAz } from '../sources.ts'

const withoutStandby: ReadonlyMap<string, string> = new Map([
  ['sqlserver-ex', 'SQL Server Express'],
  ['sqlserver-web', 'SQL Server Web'],
])

export const rule = defineRule({
  code: 'rds-standby-engine',
  severity: 'error',
  title: 'Standby of an engine without one',
  reads: [dbInstance],
  source: multiAz,
  messages: {
    engine: '{engine} has no standby in another zone; AWS refuses it for {database}.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      const engine = withoutStandby.get(instance.engine)
      if (engine === undefined || !instance.multiAz) continue
      yield {
        at: instance.id,
        field: 'multiAz',
        message: 'engine',
        values: { engine, database: instance.name },
        fix: { title: 'Turn off the standby', patch: change(instance, { multiAz: false }) },
      }
    }
  },
})
