import { facts, heading, table, type Part } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import { portOf } from '../../estate/rds.ts'
import type { ReportPart } from '../kind.ts'
import { namesText, optionOf } from '../report-words.ts'
import { facts as conditions } from './facts.ts'
import { dbInstance, type DbInstance } from './record.ts'

const engineText = ({ engine, engineVersion }: DbInstance): string =>
  [optionOf(dbInstance.fields.engine, engine)?.label, engineVersion].filter(Boolean).join(' ')

const answer = (holds: boolean | undefined): string => (holds === undefined ? '' : holds ? 'Yes' : 'No')

const sheet = (instance: DbInstance, estate: Estate): readonly Part[] => [
  facts([
    ['Engine', engineText(instance)],
    ['Port', `TCP ${String(portOf(instance))}`],
    ['VPC', estate.nameOf(instance.vpc ?? '')],
    ['Subnets', namesText(estate, instance.subnets, 'none')],
    ['Security groups', namesText(estate, instance.securityGroups, 'the VPC’s default group')],
    ['Publicly accessible', instance.publiclyAccessible ? 'yes' : 'no'],
    ['Standby in another zone', instance.multiAz ? 'yes' : 'no'],
    ['Encrypted storage', instance.storageEncrypted ? 'yes' : 'no'],
  ]),
  heading('Who reaches it'),
  table(
    ['Question', 'Holds', 'Answer'],
    conditions(instance, estate).map(({ label, value, holds }) => [label, answer(holds), value]),
    '',
  ),
]

export const report: ReportPart<DbInstance> = { chapter: 'Databases', sheet }
