import { nextSubnetBlock } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { records } from '../../../kinds/records.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { isOf } from '../../../plan/kind.ts'
import { pathText } from '../../../plan/path.ts'
import type { Resource } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { oddCidrs } from '../cidr-texts.ts'
import { freeVpcBlock } from '../free-vpc-block.ts'
import { useBlock } from '../use-block.ts'

/** An empty VPC gets free private space, a subnet the next /24 of its VPC. */
function filledIn(estate: Estate, resource: Resource): { readonly fix?: Fix } {
  if (isOf(vpc, resource)) return useBlock(resource, 'cidrBlock', freeVpcBlock(estate, resource))
  if (!isOf(subnet, resource)) return {}
  const home = estate.get(vpc, resource.vpc)
  return useBlock(resource, 'cidrBlock', home && nextSubnetBlock(estate, home, 24, resource.id))
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
  },
  *check(estate) {
    for (const resource of [...estate.all(vpc), ...estate.all(subnet)])
      if (resource.cidrBlock === '')
        yield { at: resource.id, field: 'cidrBlock', message: 'missing', ...filledIn(estate, resource) }
    for (const resource of records.flatMap((record) => estate.all(record))) {
      for (const { path, text, reading, ipv6Too } of oddCidrs(resource)) {
        const at = { at: resource.id, field: pathText(path) }
        if (text === '') yield { ...at, message: 'missing' }
        else if (reading.is === 'invalid') yield { ...at, message: 'invalid', values: { because: reading.because } }
        else if (!ipv6Too && text.includes(':')) yield { ...at, message: 'ipv6', values: { cidr: text } }
      }
    }
  },
})
