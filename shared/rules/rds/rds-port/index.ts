import { defaultPort } from '../../../estate/rds.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createInstance } from '../sources.ts'

const LEAST = 1150
const MOST = 65535

/** SQL Server keeps these for itself. */
const taken: readonly number[] = [1234, 1434, 3260, 3343, 3389, 47001]

export const rule = defineRule({
  code: 'rds-port',
  severity: 'error',
  title: 'Port a database can’t have',
  reads: [dbInstance],
  source: createInstance,
  messages: {
    range: 'The port {port} of {database} is not from {least} to {most}; left empty it is {usual}.',
    taken: 'SQL Server keeps the port {port} for itself; left empty the port is {usual}.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      const { port, engine } = instance
      if (port === null) continue
      const isInRange = port >= LEAST && port <= MOST
      const isTaken = engine.startsWith('sqlserver') && (taken.includes(port) || (port >= 49152 && port <= 49156))
      if (isInRange && !isTaken) continue
      yield {
        at: instance.id,
        field: 'port',
        message: isInRange ? ('taken' as const) : ('range' as const),
        values: { database: instance.name, port, least: LEAST, most: MOST, usual: defaultPort(engine) },
        fix: { title: `Use ${String(defaultPort(engine))}`, patch: change(instance, { port: null }) },
      }
    }
  },
})
