import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { records } from '../../../kinds/records.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import type { RecordType } from '../../../plan/kind.ts'
import { defineRule } from '../../rule.ts'

interface Owner {
  readonly field: string
  readonly label: string
  readonly to: readonly string[]
}

/** Kinds that may stand at one of two gateways have rules of their own. */
const told = new Set<string>([vpnConnection.name, dxGatewayAssociation.name])

const ownersOf = ({ fields }: RecordType): readonly Owner[] =>
  Object.entries(fields).flatMap(([field, info]) =>
    info.type === 'link' && info.role === 'owner' ? [{ field, label: info.label, to: info.to }] : [],
  )

const owned = records
  .filter(({ name }) => !told.has(name))
  .map((record) => ({ record, owners: ownersOf(record) }))
  .filter(({ owners }) => owners.length > 0)

const owning = new Set(owned.flatMap(({ owners }) => owners.flatMap(({ to }) => to)))

export const rule = defineRule({
  code: 'owner-missing',
  severity: 'error',
  title: 'Something that belongs nowhere',
  reads: records.filter((record) => owning.has(record.name) || owned.some((each) => each.record === record)),
  source: { title: 'Terraform AWS provider, required arguments of each resource', read: '2026-11' },
  messages: {
    missing: '{title} {name} names no {label}, and can’t be made without one.',
    gone: '{title} {name} can’t be made: “{id}”, which it names under {label}, is none in the plan.',
  },
  *check(estate) {
    for (const { record, owners } of owned)
      for (const resource of estate.all(record))
        for (const { field, label, to } of owners) {
          const id = resource[field]
          const owner = estate.resources.get(String(id))
          if (owner !== undefined && to.includes(owner.kind)) continue
          const values = { title: record.title, name: resource.name, label, id: String(id) }
          yield { at: resource.id, field, message: id === null ? ('missing' as const) : ('gone' as const), values }
        }
  },
})
