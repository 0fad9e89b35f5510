import type { DbInstance } from '../kinds/db-instance/record.ts'
import { route53ResolverEndpoint } from '../kinds/route53-resolver-endpoint/record.ts'
import type { SecurityGroup } from '../kinds/security-group/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { prefixText } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { admittedOn, groupsIn } from './admitted.ts'
import { callsIn, officeStops, publicOf, stopsOn, stopText, type Called, type Stop } from './crossings.ts'
import type { Estate } from './estate.ts'
import { aclOf } from './network-acls.ts'
import { shutOut, withoutWayBack, type Listener } from './office-access.ts'
import { officesOf } from './offices.ts'
import { defaultRoutes, leadsToInternet, tableOf } from './routing.ts'

/** One of the things that must all hold, and in words what makes it hold or fail. */
export interface Condition {
  readonly holds: boolean
  readonly why: string
  /** The records that make it so: groups that admit, subnets without the route. */
  readonly by: readonly Id[]
}

/** The internet reaches a database only when all of these hold. */
export interface PublicAccess {
  /** It is publicly accessible: its name gives a public address outside the VPC. */
  readonly setting: Condition
  /** A group admits a public source to its port. */
  readonly group: Condition
  /** Every subnet of its group sends 0.0.0.0/0 to an internet gateway attached to its VPC. */
  readonly route: Condition
  /** The network ACL of some subnet lets such a source in and the answers out; AWS’s default one does. */
  readonly acl: Condition
}

/** An office reaches a database through VPN or Direct Connect only when all of these hold. */
export interface OfficeAccess {
  readonly joined: Condition
  /** The name gives the office the private address. */
  readonly name: Condition
  readonly group: Condition
  readonly route: Condition
  readonly acl: Condition
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  postgres: 5432,
  mysql: 3306,
  mariadb: 3306,
  sqlserver: 1433,
  oracle: 1521,
  db2: 50000,
}

/** The port an engine listens on when none is set. */
export const defaultPort = (engine: DbInstance['engine']): number =>
  DEFAULT_PORTS[engine.split('-')[0] ?? engine] ?? 5432

export const portOf = ({ port, engine }: DbInstance): number => port ?? defaultPort(engine)

/** The groups that AWS lets stand on it: those of its VPC. */
const ownGroups = (estate: Estate, instance: DbInstance): readonly SecurityGroup[] =>
  groupsIn(estate, instance.securityGroups).filter(({ vpc }) => vpc === instance.vpc)

export const databaseSubnets = (estate: Estate, instance: DbInstance): readonly Subnet[] =>
  instance.subnets.flatMap((id) => estate.get(subnet, id) ?? [])

const listenerOf = (estate: Estate, instance: DbInstance): Listener => ({
  vpc: instance.vpc,
  ingress: ownGroups(estate, instance).flatMap(({ ingress }) => ingress),
  port: portOf(instance),
})

const names = (estate: Estate, ids: readonly Id[]): string => ids.map((id) => estate.nameOf(id)).join(', ')

const ids = (records: readonly { readonly id: Id }[]): readonly Id[] => records.map(({ id }) => id)

function publicSources(estate: Estate, instance: DbInstance): Condition {
  const port = portOf(instance)
  const groups = ownGroups(estate, instance).filter(
    ({ ingress }) => publicOf(admittedOn(estate, ingress, 'tcp', port)).addresses.length > 0,
  )
  const what = `port ${String(port)} from public addresses`
  if (groups.length > 0) return { holds: true, why: `${names(estate, ids(groups))} admits ${what}`, by: ids(groups) }
  const why =
    instance.securityGroups.length === 0 ? 'The VPC’s default group admits only itself' : `No group admits ${what}`
  return { holds: false, why, by: instance.securityGroups }
}

/** IPv4 alone: the IPv6 addresses of a dual-stack database are always private. */
function reachesInternet(estate: Estate, subnet: Subnet): boolean {
  const table = tableOf(estate, subnet)
  const routes = table === undefined ? [] : defaultRoutes(estate, table, 'ipv4')
  return routes.some((route) => leadsToInternet(estate, route, subnet.vpc))
}

function internetRoutes(estate: Estate, instance: DbInstance): Condition {
  const subnets = databaseSubnets(estate, instance)
  const closed = subnets.filter((each) => !reachesInternet(estate, each))
  if (subnets.length === 0) return { holds: false, why: 'It has no subnets', by: [] }
  return closed.length === 0
    ? { holds: true, why: 'Every subnet sends 0.0.0.0/0 to an internet gateway', by: ids(subnets) }
    : { holds: false, why: `No route from ${names(estate, ids(closed))} to an internet gateway`, by: ids(closed) }
}

const calledOf = (instance: DbInstance): Called => ({ protocol: 'tcp', port: portOf(instance) })

const aclIds = (estate: Estate, instance: DbInstance): readonly Id[] => [
  ...new Set(databaseSubnets(estate, instance).flatMap((each) => aclOf(estate, each)?.id ?? [])),
]

const LET_THROUGH = 'Network ACLs let it through'

/** It may stand in any of its subnets, so that one without a stop is enough. */
function publicAcls(estate: Estate, instance: DbInstance): Condition {
  const by = aclIds(estate, instance)
  const ingress = ownGroups(estate, instance).flatMap((group) => group.ingress)
  const sources = publicOf(admittedOn(estate, ingress, 'tcp', portOf(instance)))
  const stops = databaseSubnets(estate, instance).map((each) =>
    stopsOn(estate, callsIn(each, sources, calledOf(instance))).at(0),
  )
  const [stop] = stops
  return stop === undefined || stops.includes(undefined)
    ? { holds: true, why: LET_THROUGH, by }
    : { holds: false, why: stopText(stop), by }
}

/** Each of the conditions for access from the internet. */
export const publicAccess = answered((estate: Estate, instance: DbInstance): PublicAccess => ({
  setting: instance.publiclyAccessible
    ? { holds: true, why: 'Publicly accessible', by: [instance.id] }
    : { holds: false, why: 'Not publicly accessible: its name gives its private address', by: [instance.id] },
  group: publicSources(estate, instance),
  route: internetRoutes(estate, instance),
  acl: publicAcls(estate, instance),
}))

export const isReachableFromInternet = ({ setting, group, route, acl }: PublicAccess): boolean =>
  setting.holds && group.holds && route.holds && acl.holds

function officeName(estate: Estate, instance: DbInstance): Condition {
  if (!instance.publiclyAccessible) return { holds: true, why: 'Its name gives its private address', by: [instance.id] }
  const inbound = estate
    .all(route53ResolverEndpoint)
    .filter(({ vpc, direction }) => vpc === instance.vpc && direction === 'INBOUND')
  return inbound.length > 0
    ? { holds: true, why: `${names(estate, ids(inbound))} gives its private address`, by: ids(inbound) }
    : { holds: false, why: 'Publicly accessible: its name gives the office the public address', by: [instance.id] }
}

function officeGroups(estate: Estate, instance: DbInstance): Condition {
  const listener = listenerOf(estate, instance)
  const port = `port ${String(listener.port)}`
  const out = shutOut(estate, listener)
  return out.length === 0
    ? { holds: true, why: `The groups admit ${port} from the offices’ networks`, by: [] }
    : {
        holds: false,
        why: `No group admits ${port} from ${out.map(({ block }) => prefixText(block)).join(', ')}`,
        by: [...new Set(out.map(({ site }) => site.id))],
      }
}

function officeRoutes(estate: Estate, instance: DbInstance): Condition {
  const lost = withoutWayBack(estate, instance.vpc, databaseSubnets(estate, instance))
  return lost.length === 0
    ? { holds: true, why: 'Answers find their way back', by: [] }
    : { holds: false, why: `No route back to the office from ${names(estate, ids(lost))}`, by: ids(lost) }
}

/** What stops the joined offices’ calls to the database, or its answers. */
export const officeStop = answered((estate: Estate, instance: DbInstance): Stop | undefined =>
  officeStops(estate, instance.vpc, databaseSubnets(estate, instance), calledOf(instance)).at(0),
)

function officeAcls(estate: Estate, instance: DbInstance): Condition {
  const by = aclIds(estate, instance)
  const stop = officeStop(estate, instance)
  return stop === undefined ? { holds: true, why: LET_THROUGH, by } : { holds: false, why: stopText(stop), by }
}

/** Each of the conditions for access from the joined offices. */
export const officeAccess = answered((estate: Estate, instance: DbInstance): OfficeAccess => {
  const offices = officesOf(estate, instance.vpc)
  return {
    joined:
      offices.length > 0
        ? { holds: true, why: `Joined to ${names(estate, ids(offices))}`, by: ids(offices) }
        : { holds: false, why: 'No office is joined to its VPC', by: [] },
    name: officeName(estate, instance),
    group: officeGroups(estate, instance),
    route: officeRoutes(estate, instance),
    acl: officeAcls(estate, instance),
  }
})
