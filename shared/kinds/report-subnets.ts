import { table, type Part, type Row } from '../document/document.ts'
import type { Estate } from '../estate/estate.ts'
import type { Id } from '../plan/plan.ts'
import { subnet } from './subnet/record.ts'
import { named } from './terraform.ts'

function subnetRow(estate: Estate, id: Id): Row {
  const network = estate.get(subnet, id)
  return network === undefined
    ? [id, 'not in the plan', '']
    : [named(network), network.cidrBlock || 'not set', network.availabilityZone || 'chosen by AWS']
}

/** Where something has interfaces: subnets with their blocks and zones. */
export const subnetTable = (estate: Estate, ids: readonly Id[], none: string): Part =>
  table(
    ['Subnet', 'Block', 'Availability Zone'],
    ids.map((id) => subnetRow(estate, id)),
    none,
  )
