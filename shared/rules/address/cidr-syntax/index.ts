import { nextSubnetBlock } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { records } from '../../../kinds/records.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { isOf } from '../../../plan/kind.ts'
import { pathText } from '../../../plan/path.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { oddCidrs, takes, type OddCidr } from '../cidr-texts.ts'
import { freeVpcBlock } from '../free-vpc-block.ts'
import { moveSubnet } from '../move-subnet.ts'
import { useBlock } from '../use-block.ts'

/** An empty VPC gets free private space, a subnet the next /24 of its VPC. */
function filledIn(estate: Estate, resource: Resource): { readonly fix?: Fix } {
  if (isOf(vpc, resource)) return useBlock(resource, 'cidrBlock', freeVpcBlock(estate, resource))
  if (!isOf(subnet, resource)) return {}
  const home = estate.get(vpc, resource.vpc)
  return moveSubnet(estate, resource, home && nextSubnetBlock(estate, home, 24, resource.id))
}

function* missingBlocks(estate: Estate): Iterable<{ readonly resource: Resource; readonly field: string }> {
  for (const resource of [...estate.all(vpc), ...estate.all(subnet).filter(({ ipv6Native }) => !ipv6Native)])
    if (resource.cidrBlock === '') yield { resource, field: 'cidrBlock' }
  for (const resource of estate.all(ec2ClientVpnEndpoint))
    if (resource.clientCidrBlock === '') yield { resource, field: 'clientCidrBlock' }
}

function faultOf({ text, reading, families }: OddCidr) {
  if (text === '') return { message: 'missing' as const }
  if (reading.is === 'invalid') return { message: 'invalid' as const, values: { because: reading.because } }
  const { family } = reading.is === 'prefix' ? reading.prefix : reading.network
  if (takes(families, family)) return undefined
  return { message: family === 6 ? ('ipv6' as const) : ('ipv4' as const), values: { cidr: text } }
}

export const rule = defineRule({
  code: 'cidr-syntax',
  severity: 'error',
  title: 'Not a CIDR block',
  reads: records,
  source: { title: 'Terraform AWS provider, CIDR validation of each argument', read: '2026-11' },
  messages: {
    missing: 'A CIDR block is missing here; write one like 10.0.0.0/16.',
    invalid: '{because}.',
    ipv6: '“{cidr}” is an IPv6 block; here an IPv4 block is needed, such as 10.0.0.0/16.',
    ipv4: '“{cidr}” is an IPv4 block; here an IPv6 block is needed, such as 2001:db8::/56.',
  },
  *check(estate) {
    for (const { resource, field } of missingBlocks(estate))
      yield { at: resource.id, field, message: 'missing', ...filledIn(estate, resource) }
    for (const odd of oddCidrs(estate)) {
      const fault = faultOf(odd)
      if (fault !== undefined) yield { at: odd.resource.id, field: pathText(odd.path), ...fault }
    }
  },
})
