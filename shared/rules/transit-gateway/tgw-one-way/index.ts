import { listedBriefly } from '../../../base/words.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import {
  attachmentsOf,
  transitTableOf,
  transitTablesOf,
  waysOut,
  type Attachment,
  type TransitTable,
} from '../../../estate/transit.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { transitKinds } from '../every-route.ts'
import { transitTables } from '../sources.ts'

interface OneWay {
  /** Their packets arrive, but no answers to them. */
  readonly callers: readonly Attachment[]
  readonly called: readonly Attachment[]
  /** What those called follow. */
  readonly table: TransitTable
}

/** What a static VPN connection lacks is routes, and another rule's. */
const isStaticVpn = (each: Attachment): boolean => each.kind === 'vpn_connection' && each.staticRoutesOnly

/** Tables of one transit gateway apart; undefined for none. */
const tableKey = (table: TransitTable | undefined): Id | undefined => table?.record?.id ?? table?.transitGateway.id

interface Attached {
  readonly byId: ReadonlyMap<Id, Attachment>
  readonly byTable: ReadonlyMap<string, readonly Attachment[]>
}

function attachedTo(estate: Estate, gatewayId: Id): Attached {
  const all = attachmentsOf(estate, gatewayId)
  return {
    byId: new Map(all.map((each) => [each.id, each])),
    byTable: grouped(all, (each) => tableKey(transitTableOf(estate, each))),
  }
}

function answersLost(estate: Estate, from: TransitTable, attached: Attached): readonly OneWay[] {
  const callers = attached.byTable.get(tableKey(from) ?? '') ?? []
  const called = [...waysOut(from)].flatMap((id) => attached.byId.get(id) ?? [])
  const byTable = grouped(called, (each) => tableKey(transitTableOf(estate, each)))
  return [...byTable.values()].flatMap((answering) => {
    const table = answering[0] && transitTableOf(estate, answering[0])
    if (table === undefined) return []
    const lost = callers.filter((each) => !waysOut(table).has(each.id) && !isStaticVpn(each))
    const others = answering.filter((each) => lost.length > 1 || each !== lost[0])
    return lost.length === 0 || others.length === 0 ? [] : [{ callers: lost, called: others, table }]
  })
}

const names = (attachments: readonly Attachment[]): string => listedBriefly(attachments.map(({ name }) => name))

export const rule = defineRule({
  code: 'tgw-one-way',
  severity: 'error',
  title: 'Transit gateway that leads one way only',
  reads: transitKinds,
  source: transitTables,
  messages: {
    back: '{gateway} leads from {callers} to {called}, but {table}, the table of {called}, leads nothing back: answers never arrive. Add {callers} to its propagations.',
    default:
      '{gateway} leads from {callers} to {called}, but its default route table, the table of {called}, leads nothing back: answers never arrive. Turn on default route table propagation.',
  },
  *check(estate) {
    for (const gateway of estate.all(ec2TransitGateway)) {
      const attached = attachedTo(estate, gateway.id)
      for (const from of transitTablesOf(estate, gateway.id))
        for (const { callers, called, table } of answersLost(estate, from, attached))
          yield {
            at: table.record?.id ?? gateway.id,
            field: table.record === undefined ? 'defaultRouteTablePropagation' : 'propagations',
            message: table.record === undefined ? ('default' as const) : ('back' as const),
            values: {
              gateway: gateway.name,
              callers: names(callers),
              called: names(called),
              table: table.record?.name ?? '',
            },
            also: [...callers, ...called].map(({ id }) => id),
          }
    }
  },
})
