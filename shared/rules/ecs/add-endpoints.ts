import { vpcBlocks } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freshId, freshName } from '../../estate/fresh.ts'
import { usableTableOf } from '../../estate/routing.ts'
import { securityGroup, securityGroupRuleFields, type SecurityGroup } from '../../kinds/security-group/record.ts'
import type { Subnet } from '../../kinds/subnet/record.ts'
import { vpcEndpoint, type VpcEndpoint } from '../../kinds/vpc-endpoint/record.ts'
import { vpc, type Vpc } from '../../kinds/vpc/record.ts'
import { listed, slug } from '../../base/words.ts'
import { prefixText } from '../../net/prefix.ts'
import { defaultsOf } from '../../plan/field.ts'
import type { Fix } from '../../plan/finding.ts'
import { blank } from '../../plan/kind.ts'
import { put } from '../../plan/patch.ts'

const HTTPS = 443

const ruleFor = (description: string, values: Partial<SecurityGroup['ingress'][number]>) => ({
  ...defaultsOf(securityGroupRuleFields),
  description,
  peer: 'cidr' as const,
  ...values,
})

/** Admits HTTPS from the whole VPC. */
function newGroup(estate: Estate, home: Vpc): SecurityGroup {
  const name = freshName(estate, securityGroup, 'endpoints')
  return {
    ...blank(securityGroup, freshId(estate, securityGroup, name), name),
    vpc: home.id,
    description: 'HTTPS to VPC endpoints',
    ingress: vpcBlocks(home).map((block) =>
      ruleFor('HTTPS from the VPC', {
        ipProtocol: 'tcp',
        fromPort: HTTPS,
        toPort: HTTPS,
        cidrIpv4: prefixText(block),
      }),
    ),
    egress: [ruleFor('All traffic', { ipProtocol: '-1', cidrIpv4: '0.0.0.0/0' })],
  }
}

/** S3 by the routes of the subnets’ tables, which is free; all others by addresses, one in each zone. */
function newEndpoint(estate: Estate, group: SecurityGroup, subnets: readonly Subnet[], service: string): VpcEndpoint {
  const name = freshName(estate, vpcEndpoint, slug(service, '-'))
  const made = {
    ...blank(vpcEndpoint, freshId(estate, vpcEndpoint, name), name),
    vpc: group.vpc,
    service,
  }
  const tables = new Set(subnets.flatMap((each) => usableTableOf(estate, each)?.id ?? []))
  const zones = new Map(subnets.map((each) => [each.availabilityZone, each.id]))
  return service === 's3'
    ? { ...made, vpcEndpointType: 'Gateway', routeTables: [...tables] }
    : { ...made, subnets: [...zones.values()], securityGroups: [group.id] }
}

const isThere = (estate: Estate, home: Vpc, service: string): boolean =>
  estate.all(vpcEndpoint).some((each) => each.vpc === home.id && each.service === service)

/** Undefined where an endpoint is there already and set otherwise, or the VPC can't give its name. */
export function addEndpoints(estate: Estate, subnets: readonly Subnet[], services: readonly string[]): Fix | undefined {
  const home = estate.get(vpc, subnets[0]?.vpc)
  if (home === undefined || !home.enableDnsSupport || !home.enableDnsHostnames) return undefined
  if (services.some((service) => isThere(estate, home, service))) return undefined
  if (subnets.some((each) => each.vpc !== home.id || usableTableOf(estate, each) === undefined)) return undefined
  const group = newGroup(estate, home)
  const made = services.map((service) => newEndpoint(estate, group, subnets, service))
  return { title: `Add endpoints for ${listed(services)}`, patch: put(group, ...made) }
}
