import type { Estate } from '../../estate/estate.ts'
import { isPublic } from '../../estate/routing.ts'
import { routeTable, type RouteTable } from '../../kinds/route-table/record.ts'
import { subnet } from '../../kinds/subnet/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import { blank } from '../../plan/kind.ts'
import type { Id, Resource } from '../../plan/plan.ts'
import { newResource } from './create.ts'

/** A subnet as a drop on the VPC would make it, but with this block. */
export const subnetOf = (estate: Estate, vpcId: Id, block: Prefix4): Resource => ({
  ...newResource(estate, subnet.name, [vpcId]),
  cidrBlock: prefixText(block),
})

/** The VPC that a resource is, or that it names. */
export function vpcAt(estate: Estate, id: Id | undefined): Id | undefined {
  const resource = id === undefined ? undefined : estate.resources.get(id)
  const found = [resource?.id, resource?.['vpc']].find((each) => estate.get(vpc, each as Id | null | undefined))
  return found as Id | undefined
}

/** The VPC's route tables, and whether a subnet with one would be public. */
export const tablesOf = (estate: Estate, vpcId: Id): readonly { table: RouteTable; isPublic: boolean }[] =>
  estate
    .all(routeTable)
    .filter((table) => table.vpc === vpcId)
    .map((table) => {
      const subnetWith = { ...blank(subnet, '', ''), vpc: vpcId, routeTable: table.id }
      return { table, isPublic: isPublic(estate, subnetWith) }
    })
