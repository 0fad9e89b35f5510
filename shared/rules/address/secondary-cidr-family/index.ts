import { vpc } from '../../../kinds/vpc/record.ts'
import { contains, overlaps, prefix4, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { vpcEntries, type VpcEntry } from '../vpc-entries.ts'

const ten = prefix4('10.0.0.0/8')
const oneSeventyTwo = prefix4('172.16.0.0/12')
const oneNinetyTwo = prefix4('192.168.0.0/16')
const benchmark = prefix4('198.19.0.0/16')
const others = prefix4('0.0.0.0/0')

/** What AWS refuses beside a block of each range; the first range that holds the block counts. */
const refusedBeside: readonly (readonly [range: Prefix4, refused: readonly Prefix4[]])[] = [
  [ten, [oneSeventyTwo, oneNinetyTwo, benchmark]],
  [oneSeventyTwo, [ten, oneNinetyTwo, benchmark, prefix4('172.31.0.0/16')]],
  [oneNinetyTwo, [ten, oneSeventyTwo, benchmark]],
  [benchmark, [ten, oneSeventyTwo, oneNinetyTwo]],
  [others, [ten, oneSeventyTwo, oneNinetyTwo, benchmark]],
]

const lowestTen = prefix4('10.0.0.0/15')
const firstTen = prefix4('10.0.0.0/16')

/** Two that overlap are another rule's. */
const goTogether = (block: Prefix4, added: Prefix4): boolean => {
  const refused = refusedBeside.find(([range]) => contains(range, block))?.[1] ?? []
  if (overlaps(block, added)) return true
  const inFirstTen = contains(lowestTen, block) && contains(firstTen, added)
  return !inFirstTen && !refused.some((range) => contains(range, added))
}

/** The first block before it that AWS does not let it stand beside. */
const strangerOf = (entries: readonly VpcEntry[], i: number): VpcEntry | undefined =>
  entries.slice(0, i).find(({ block }) => entries[i] !== undefined && !goTogether(block, entries[i].block))

export const rule = defineRule({
  code: 'secondary-cidr-family',
  severity: 'error',
  title: 'Secondary block of another range',
  reads: [vpc],
  source: {
    title: 'Amazon VPC User Guide, IPv4 CIDR block association restrictions',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    read: '2026-11',
  },
  messages: {
    family:
      'AWS refuses {cidr} beside {other}: to this VPC it adds blocks of the same private range, of 100.64.0.0/10, or public ones.',
    first: 'AWS adds no block of 10.0.0.0/16 to a VPC that has {other}; take another one of 10.0.0.0/8 than {cidr}.',
  },
  *check(estate) {
    for (const each of estate.all(vpc)) {
      const entries = vpcEntries(each)
      for (const [i, { field, text, block }] of entries.entries()) {
        const stranger = field === 'cidrBlock' ? undefined : strangerOf(entries, i)
        if (stranger === undefined) continue
        yield {
          at: each.id,
          field,
          message: contains(ten, block) && contains(ten, stranger.block) ? ('first' as const) : ('family' as const),
          values: { cidr: text, other: stranger.text },
        }
      }
    }
  },
})
