import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { networkAcl, type NetworkAcl, type NetworkAclRule } from '../../kinds/network-acl/record.ts'
import { meantPrefix, type Prefix } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'

export type Direction = 'ingress' | 'egress'

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

/** TCP and UDP have ports. */
export const hasPorts = ({ protocol }: NetworkAclRule): boolean => protocol === '6' || protocol === '17'

export const hasTypes = ({ protocol }: NetworkAclRule): boolean => protocol === '1' || protocol === '58'

/** The ports a rule is for, whole range where it has none; undefined while they are missing. */
export function portsOf(rule: NetworkAclRule): readonly [number, number] | undefined {
  if (!hasPorts(rule)) return [0, 65535]
  return rule.fromPort === null || rule.toPort === null ? undefined : [rule.fromPort, rule.toPort]
}

/** Parsed once; undefined for a text that is no block. */
export const blockOf = remembered((rule: NetworkAclRule): Prefix | undefined => meantPrefix(rule.cidrBlock))

/** In the order in which AWS asks them; those without a number last. */
export const inOrder = (rules: readonly NetworkAclRule[]): readonly NetworkAclRule[] =>
  [...rules].sort((a, b) => (a.ruleNumber ?? Infinity) - (b.ruleNumber ?? Infinity))
