import { listed } from '../../../base/words.ts'
import { subnetsOf } from '../../../estate/blocks.ts'
import { clusterSubnets, usableAddresses, zoneCount } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { hasIpv6Block } from '../../../estate/ipv6.ts'
import { isPublic } from '../../../estate/routing.ts'
import { wayOutKinds } from '../../../estate/ways-out.ts'
import { eksCluster, type EksCluster } from '../../../kinds/eks-cluster/record.ts'
import type { Subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { closedSubnets } from '../node-ways.ts'
import { networkRequirements } from '../sources.ts'

const ENOUGH = 16

/** Private, with room, with IPv6 where the cluster has it, and no worse for nodes than those it has. */
function suitable(estate: Estate, cluster: EksCluster): (each: Subnet) => boolean {
  const isClosed = (subnets: readonly Id[]): boolean => closedSubnets(estate, { ...cluster, subnets }).length > 0
  const mayBeClosed = isClosed(cluster.subnets)
  return (each) =>
    (usableAddresses(each) ?? 0) >= ENOUGH &&
    !isPublic(estate, each) &&
    (cluster.ipFamily !== 'ipv6' || hasIpv6Block(each)) &&
    (mayBeClosed || !isClosed([each.id]))
}

/** Such subnets of the VPC, one for each zone still missing; undefined when there are too few. */
function furtherSubnets(
  estate: Estate,
  cluster: EksCluster,
  present: readonly Subnet[],
): readonly Subnet[] | undefined {
  if (cluster.vpc === null) return undefined
  const chosen = [...present]
  const suits = suitable(estate, cluster)
  for (const each of subnetsOf(estate, cluster.vpc)) {
    const isNewZone = each.availabilityZone !== '' && zoneCount([...chosen, each]) > zoneCount(chosen)
    if (isNewZone && suits(each)) chosen.push(each)
    if (zoneCount(chosen) >= 2) return chosen.slice(present.length)
  }
  return undefined
}

export const rule = defineRule({
  code: 'eks-two-zones',
  severity: 'error',
  title: 'EKS cluster in fewer than two zones',
  reads: [eksCluster, ...wayOutKinds],
  source: networkRequirements,
  messages: {
    none: '{cluster} has no subnet; EKS needs two at least, in two Availability Zones.',
    one: 'All subnets of {cluster} are in {zone}; EKS needs two Availability Zones at least.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      const present = clusterSubnets(estate, cluster)
      if (zoneCount(present) >= 2) continue
      const further = furtherSubnets(estate, cluster, present)
      const [first] = present
      yield {
        at: cluster.id,
        field: 'subnets',
        message: first === undefined ? ('none' as const) : ('one' as const),
        values: { cluster: cluster.name, zone: first?.availabilityZone || 'one zone' },
        ...(further && {
          fix: {
            title: `Add ${listed(further.map(({ name }) => name))}`,
            patch: change(cluster, { subnets: [...cluster.subnets, ...further.map(({ id }) => id)] }),
          },
        }),
      }
    }
  },
})
