import { grouped } from '../../../estate/grouped.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { meantPrefix6, prefixText, type Prefix6 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { knownIpv6Block } from '../vpc-ipv6.ts'

const SIXTY_FOUR = 64

/** The /64 itself where the VPC's block is known, else its number. */
function keyOf(outer: Prefix6 | undefined, { ipv6Netnum, ipv6CidrBlock }: Subnet): string | undefined {
  const own = meantPrefix6(ipv6CidrBlock)
  if (own !== undefined) return prefixText(own)
  if (ipv6Netnum === null || outer === undefined) return ipv6Netnum?.toString()
  const base = outer.base + BigInt(ipv6Netnum) * (1n << BigInt(128 - SIXTY_FOUR))
  return prefixText({ family: 6, base, length: SIXTY_FOUR })
}

function freeNumber(subnets: readonly Subnet[]): number | undefined {
  const used = new Set(subnets.map(({ ipv6Netnum }) => ipv6Netnum))
  return Array.from({ length: 256 }, (_, i) => i).find((number) => !used.has(number))
}

const useNumber = (each: Subnet, ipv6Netnum: number | undefined) =>
  ipv6Netnum === undefined ? {} : { fix: { title: `Use ${String(ipv6Netnum)}`, patch: change(each, { ipv6Netnum }) } }

function* duplicatesIn(subnets: readonly Subnet[], outer: Prefix6 | undefined): Iterable<Fault<'number' | 'block'>> {
  for (const [first, ...others] of grouped(subnets, (each) => keyOf(outer, each)).values())
    for (const each of others) {
      const values = { other: first?.name ?? '' }
      const at = { at: each.id, also: first === undefined ? [] : [first.id] }
      if (each.ipv6CidrBlock !== '')
        yield { ...at, field: 'ipv6CidrBlock', message: 'block', values: { ...values, block: each.ipv6CidrBlock } }
      else
        yield {
          ...at,
          field: 'ipv6Netnum',
          message: 'number',
          values: { ...values, number: each.ipv6Netnum ?? 0 },
          ...(outer === undefined && useNumber(each, freeNumber(subnets))),
        }
    }
}

export const rule = defineRule({
  code: 'ipv6-subnet-duplicate',
  severity: 'error',
  title: 'Two subnets with one IPv6 block',
  reads: [subnet, vpc],
  source: {
    title: 'Amazon VPC User Guide, Subnet sizing for IPv6',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
    read: '2026-11',
  },
  messages: {
    number: '{other} has the IPv6 subnet number {number} already; each subnet of a VPC needs its own.',
    block: '{other} has the IPv6 block {block} already; each subnet of a VPC needs its own.',
  },
  *check(estate) {
    const byVpc = grouped(estate.all(subnet), (each) => each.vpc)
    for (const home of estate.all(vpc)) yield* duplicatesIn(byVpc.get(home.id) ?? [], knownIpv6Block(home))
  },
})
