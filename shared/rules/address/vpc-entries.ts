import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { vpc, type Vpc } from '../../kinds/vpc/record.ts'
import { meantPrefix4, type Prefix4 } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { freeVpcBlock } from './free-vpc-block.ts'
import { useBlock } from './use-block.ts'

/** One readable IPv4 block of a VPC. */
export interface VpcEntry {
  readonly vpc: Vpc
  /** `cidrBlock` or `secondaryCidrBlocks[0]`. */
  readonly field: string
  readonly text: string
  readonly block: Prefix4
}

const fieldAt = (i: number): string => (i === 0 ? 'cidrBlock' : `secondaryCidrBlocks[${String(i - 1)}]`)

/** The VPC's own block, then its secondary ones. */
export const vpcEntries = remembered((vpc: Vpc): readonly VpcEntry[] =>
  [vpc.cidrBlock, ...vpc.secondaryCidrBlocks].flatMap((text, i) => {
    const block = meantPrefix4(text)
    return block === undefined ? [] : [{ vpc, field: fieldAt(i), text, block }]
  }),
)

export const allVpcEntries = (estate: Estate): readonly VpcEntry[] => estate.all(vpc).flatMap(vpcEntries)

/** Moves the VPC to free private space; nothing for a secondary block, which can simply be left out. */
export const moveVpc = (estate: Estate, { vpc, field }: VpcEntry): { readonly fix?: Fix } =>
  field === 'cidrBlock' ? useBlock(vpc, field, freeVpcBlock(estate, vpc)) : {}
