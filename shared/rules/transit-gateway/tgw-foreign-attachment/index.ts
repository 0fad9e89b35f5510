import { attachmentOf } from '../../../estate/transit.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { calledTable, gatewayIdOf, tableOwners, transitKinds, type TableOwner } from '../every-route.ts'
import { transitTables } from '../sources.ts'

interface Mention {
  readonly field: string
  readonly id: Id | null
  readonly message: 'association' | 'propagation' | 'route'
}

const mentionsIn = (owner: TableOwner): readonly Mention[] => [
  ...(owner.kind === 'ec2_transit_gateway' ? [] : owner.associations).map(
    (id, i) => ({ field: `associations[${i}]`, id, message: 'association' }) as const,
  ),
  ...(owner.kind === 'ec2_transit_gateway' ? [] : owner.propagations).map(
    (id, i) => ({ field: `propagations[${i}]`, id, message: 'propagation' }) as const,
  ),
  ...owner.routes.map(
    ({ attachment }, i) => ({ field: `routes[${i}].attachment`, id: attachment, message: 'route' }) as const,
  ),
]

export const rule = defineRule({
  code: 'tgw-foreign-attachment',
  severity: 'error',
  title: 'Attachment of another transit gateway',
  reads: transitKinds,
  source: transitTables,
  messages: {
    association: '{attachment} is to follow {table}, but is not attached to {gateway}.',
    propagation: '{attachment} is to write its routes into {table}, but is not attached to {gateway}.',
    route: 'A route of {table} leads to {attachment}, which is not attached to {gateway}.',
  },
  *check(estate) {
    for (const owner of tableOwners.flatMap((record): readonly TableOwner[] => estate.all(record))) {
      const gateway = estate.get(ec2TransitGateway, gatewayIdOf(owner))
      for (const { field, id, message } of mentionsIn(owner)) {
        const attachment = attachmentOf(estate, id)
        if (gateway === undefined || attachment === undefined || attachment.transitGateway === gateway.id) continue
        const values = { attachment: attachment.name, table: calledTable(owner), gateway: gateway.name }
        yield { at: owner.id, field, message, values, also: [attachment.id] }
      }
    }
  },
})
