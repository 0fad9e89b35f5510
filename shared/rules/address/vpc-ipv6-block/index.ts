import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { knownIpv6Block } from '../vpc-ipv6.ts'

const POOL_ID = /^ipam-pool-[0-9a-f]{8,17}$/
const LENGTHS = [44, 48, 52, 56, 60]

export const rule = defineRule({
  code: 'vpc-ipv6-block',
  severity: 'error',
  title: 'IPv6 block a VPC can’t have',
  reads: [vpc],
  source: {
    title: 'Amazon VPC User Guide, IPv6 VPC CIDR blocks; Terraform AWS provider, aws_vpc',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    read: '2026-11',
  },
  messages: {
    both: '{vpc} has an IPv6 block from Amazon and an IPAM pool; a VPC takes its block from one of the two.',
    pool: '“{pool}” is not the id of an IPAM pool, such as ipam-pool-0123456789abcdef0.',
    length: 'The IPv6 block {cidr} is no /44, /48, /52, /56 or /60, as AWS wants it.',
  },
  *check(estate) {
    for (const each of estate.all(vpc)) {
      const { ipv6IpamPool: pool, ipv6CidrBlock: cidr } = each
      if (pool === '') continue
      if (each.assignGeneratedIpv6CidrBlock)
        yield {
          at: each.id,
          field: 'ipv6IpamPool',
          message: 'both',
          values: { vpc: each.name },
          fix: { title: 'Use the pool alone', patch: change(each, { assignGeneratedIpv6CidrBlock: false }) },
        }
      if (!POOL_ID.test(pool)) yield { at: each.id, field: 'ipv6IpamPool', message: 'pool', values: { pool } }
      const block = knownIpv6Block(each)
      if (block !== undefined && !LENGTHS.includes(block.length))
        yield { at: each.id, field: 'ipv6CidrBlock', message: 'length', values: { cidr } }
    }
  },
})
