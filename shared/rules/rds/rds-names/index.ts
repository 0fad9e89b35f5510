import { dbInstance, type DbInstance } from '../../../kinds/db-instance/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { createInstance } from '../sources.ts'

type Message = 'class' | 'version' | 'username' | 'reserved' | 'snapshot'

/** Master names an engine keeps for itself, by the beginning of its name. */
const reserved: Readonly<Record<string, readonly string[]>> = {
  postgres: ['admin'],
  sqlserver: ['sa', 'admin'],
  oracle: ['sys', 'system'],
}

const isReserved = ({ engine, username }: DbInstance): boolean =>
  ['rdsadmin', ...(reserved[engine.split('-')[0] ?? ''] ?? [])].includes(username.toLowerCase())

const isSnapshotName = (text: string): boolean => /^[A-Za-z](?:-?[A-Za-z0-9])*$/.test(text) && text.length <= 255

function* faultsOf(instance: DbInstance): Iterable<Fault<Message>> {
  const { id: at, name: database, engineVersion, finalSnapshotIdentifier, instanceClass, username } = instance
  if (!/^db\.[a-z0-9-]+\.[a-z0-9.-]+$/.test(instanceClass))
    yield { at, field: 'instanceClass', message: 'class', values: { database, text: instanceClass } }
  if (engineVersion !== '' && !/^\d+(\.[\w-]+)*$/.test(engineVersion))
    yield { at, field: 'engineVersion', message: 'version', values: { database, text: engineVersion } }
  if (!/^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(username))
    yield { at, field: 'username', message: 'username', values: { text: username } }
  else if (isReserved(instance)) yield { at, field: 'username', message: 'reserved', values: { text: username } }
  if (!instance.skipFinalSnapshot && finalSnapshotIdentifier !== '' && !isSnapshotName(finalSnapshotIdentifier))
    yield { at, field: 'finalSnapshotIdentifier', message: 'snapshot', values: { text: finalSnapshotIdentifier } }
}

export const rule = defineRule({
  code: 'rds-names',
  severity: 'error',
  title: 'Class, version or name RDS refuses',
  reads: [dbInstance],
  source: createInstance,
  messages: {
    class: 'The instance class “{text}” of {database} is not written as RDS does: db.t4g.medium.',
    version: 'The engine version “{text}” of {database} is not written as RDS does: 17.4 or 8.0.40.',
    username:
      'The administrator’s name “{text}” is not 1 to 63 letters, digits and underscores, beginning with a letter.',
    reserved: 'The engine keeps the name “{text}” for itself; choose another, such as dbadmin.',
    snapshot: 'The snapshot name “{text}” is not letters, digits and single dashes, beginning with a letter.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) yield* faultsOf(instance)
  },
})
