import type { Estate } from '../../estate/estate.ts'
import { officesOf } from '../../estate/offices.ts'
import { freeAddress, groupAdmitting, subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import type { Id } from '../../plan/plan.ts'
import type { CreateContext } from '../kind.ts'
import { securityGroup } from '../security-group/record.ts'
import { subnet } from '../subnet/record.ts'
import { route53ResolverEndpoint, type ResolverRule, type Route53ResolverEndpoint } from './record.ts'

type Address = Route53ResolverEndpoint['ipAddresses'][number]

/** In two zones; of fixed addresses, which the office’s DNS servers are told. */
function addressesIn(estate: Estate, vpcId: Id): readonly Address[] {
  const subnets = subnetPerZone(estate, vpcId, 'private').slice(0, 2)
  return subnets.map((id) => {
    const home = estate.get(subnet, id)
    return { subnet: id, ip: (home && freeAddress(estate, home)) ?? '' }
  })
}

/** A domain of the office for its DNS servers; none where they are not known. */
export function forwardRules(estate: Estate, vpcId: Id): readonly ResolverRule[] {
  const office = officesOf(estate, vpcId).find(({ dnsServers }) => dnsServers.length > 0)
  if (office === undefined) return []
  return [{ domainName: 'corp.internal', ruleType: 'FORWARD', targetIps: office.dnsServers, vpcs: [vpcId] }]
}

/** The first group of the VPC that lets the questions out. */
function groupLettingOut(estate: Estate, vpcId: Id): readonly Id[] {
  const found = estate
    .all(securityGroup)
    .find(
      ({ vpc, egress }) =>
        vpc === vpcId && egress.some(({ ipProtocol, cidrIpv4 }) => ipProtocol === '-1' && cidrIpv4 === '0.0.0.0/0'),
    )
  return found === undefined ? [] : [found.id]
}

/** Inbound in two zones; outbound where the VPC has an inbound one already. */
export function create({ estate, into }: CreateContext): Partial<Route53ResolverEndpoint> {
  const home = vpcAmong(estate, into)
  if (home === undefined) return {}
  const isInbound = !estate
    .all(route53ResolverEndpoint)
    .some(({ vpc, direction }) => vpc === home && direction === 'INBOUND')
  return {
    vpc: home,
    direction: isInbound ? 'INBOUND' : 'OUTBOUND',
    ipAddresses: addressesIn(estate, home),
    securityGroups: isInbound
      ? groupAdmitting(estate, home, 'office', { protocol: 'udp', port: 53 })
      : groupLettingOut(estate, home),
    rules: isInbound ? [] : forwardRules(estate, home),
  }
}
