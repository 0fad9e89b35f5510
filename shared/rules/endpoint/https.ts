import { groupsIn, isForPort } from '../../estate/admitted.ts'
import { isWholeServiceName, plainServiceName } from '../../estate/aws-services.ts'
import type { Estate } from '../../estate/estate.ts'
import type { SecurityGroup, SecurityGroupRule } from '../../kinds/security-group/record.ts'
import type { VpcEndpoint } from '../../kinds/vpc-endpoint/record.ts'

export const HTTPS = 443

/** Services that listen on other ports too. */
const otherPorts = new Set(['email-smtp', 'transfer.server', 'workspaces', 'execute-api'])

/** Of another’s service the port is not known. */
export const listensOnHttps = ({ service }: VpcEndpoint): boolean => {
  const name = plainServiceName(service)
  return !otherPorts.has(name) && (name !== '' || !isWholeServiceName(service))
}

/** The groups that AWS lets stand on the endpoint: those of its VPC. */
export const ownGroups = (estate: Estate, { vpc, securityGroups }: VpcEndpoint): readonly SecurityGroup[] =>
  groupsIn(estate, securityGroups).filter((group) => group.vpc === vpc)

export const httpsRules = (groups: readonly SecurityGroup[]): readonly SecurityGroupRule[] =>
  groups.flatMap(({ ingress }) => ingress).filter((rule) => isForPort(rule, 'tcp', HTTPS))
