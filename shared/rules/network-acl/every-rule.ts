import type { Estate } from '../../estate/estate.ts'
import type { Direction } from '../../estate/network-acls.ts'
import { remembered } from '../../estate/remember.ts'
import { networkAcl, type NetworkAcl, type NetworkAclRule } from '../../kinds/network-acl/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

export interface PlacedRule {
  readonly acl: NetworkAcl
  readonly direction: Direction
  readonly rule: NetworkAclRule
  readonly index: number
}

export const directions: readonly Direction[] = ['ingress', 'egress']

export const rulesOf = (acl: NetworkAcl, direction: Direction): readonly PlacedRule[] =>
  acl[direction].map((rule, index) => ({ acl, direction, rule, index }))

const rulesIn = remembered((acls: readonly NetworkAcl[]): readonly PlacedRule[] =>
  acls.flatMap((acl) => directions.flatMap((direction) => rulesOf(acl, direction))),
)

export const everyRule = (estate: Estate): readonly PlacedRule[] => rulesIn(estate.all(networkAcl))

export const atRule = (
  { acl, direction, index }: PlacedRule,
  option: keyof NetworkAclRule,
): { readonly at: string; readonly field: string } => ({ at: acl.id, field: `${direction}[${index}].${option}` })

const words = { ingress: 'Inbound', egress: 'Outbound' } as const

/** `Inbound rule 100 of acl`, for the beginning of a message. */
export const calledRule = ({ acl, direction, rule, index }: PlacedRule): string =>
  `${words[direction]} rule ${rule.ruleNumber ?? `at place ${index + 1}`} of ${acl.name}`

/** Changes some of the rule. */
export const mendRule = (
  { acl, direction, index }: PlacedRule,
  title: string,
  options: Partial<NetworkAclRule>,
): Fix => ({
  title,
  patch: change(acl, { [direction]: acl[direction].map((each, i) => (i === index ? { ...each, ...options } : each)) }),
})
