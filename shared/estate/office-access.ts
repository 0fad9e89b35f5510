import type { SecurityGroupRule } from '../kinds/security-group/record.ts'
import type { Site } from '../kinds/site/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import type { Prefix4 } from '../net/prefix.ts'
import { includesAll, setOf } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { admittedOn } from './admitted.ts'
import { lanBlocks } from './blocks.ts'
import type { Estate } from './estate.ts'
import { officesOf } from './offices.ts'
import { notReturned, returnPaths } from './return-routes.ts'
import { usableTableOf } from './routing.ts'

/** Something in a VPC that listens on a port, and the rules of its groups. */
export interface Listener {
  readonly vpc: Id | null
  readonly ingress: readonly SecurityGroupRule[]
  /** Of TCP. */
  readonly port: number
}

/** A network of a joined office that no group admits. */
export interface ShutOut {
  readonly site: Site
  readonly block: Prefix4
}

/** The joined offices' networks that no rule admits to the port. */
export function shutOut(estate: Estate, { vpc, ingress, port }: Listener): readonly ShutOut[] {
  const offices = officesOf(estate, vpc)
  if (offices.length === 0) return []
  const admitted = admittedOn(estate, ingress, 'tcp', port)
  return offices.flatMap((site) =>
    lanBlocks(site)
      .filter((block) => !includesAll(admitted, setOf([block])))
      .map((block) => ({ site, block })),
  )
}

/** Those subnets of the VPC from which answers to some joined office do not find back. */
export function withoutWayBack(estate: Estate, vpc: Id | null, subnets: readonly Subnet[]): readonly Subnet[] {
  const paths = vpc === null ? [] : returnPaths(estate, vpc)
  return subnets.filter((subnet) => {
    const table = usableTableOf(estate, subnet)
    return paths.some((path) => table === undefined || notReturned(estate, table, path).length > 0)
  })
}
