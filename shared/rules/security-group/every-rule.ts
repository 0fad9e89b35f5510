import { answered } from '../../estate/answered.ts'
import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { eksCluster, type EksCluster } from '../../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroup, type SecurityGroupRule } from '../../kinds/security-group/record.ts'
import { meantPrefix, meantPrefix4, prefixText } from '../../net/prefix.ts'
import type { Fix } from '../../plan/finding.ts'
import { change, type Patch } from '../../plan/patch.ts'

/** The rules of one direction: a group's own, or those a cluster adds to the group EKS makes for it. */
export interface RuleList {
  readonly owner: SecurityGroup | EksCluster
  readonly field: 'ingress' | 'egress' | 'clusterSecurityGroupIngress'
  readonly rules: readonly SecurityGroupRule[]
}

export interface PlacedRule {
  readonly list: RuleList
  readonly rule: SecurityGroupRule
  readonly index: number
}

const listsOfGroups = remembered((groups: readonly SecurityGroup[]): readonly RuleList[] =>
  groups.flatMap((owner): RuleList[] => [
    { owner, field: 'ingress', rules: owner.ingress },
    { owner, field: 'egress', rules: owner.egress },
  ]),
)

const listsOfClusters = remembered((clusters: readonly EksCluster[]): readonly RuleList[] =>
  clusters.map((owner) => ({
    owner,
    field: 'clusterSecurityGroupIngress',
    rules: owner.clusterSecurityGroupIngress,
  })),
)

export const ruleLists = answered((estate: Estate): readonly RuleList[] => [
  ...listsOfGroups(estate.all(securityGroup)),
  ...listsOfClusters(estate.all(eksCluster)),
])

const rulesIn = remembered((list: RuleList): readonly PlacedRule[] =>
  list.rules.map((rule, index) => ({ list, rule, index })),
)

export const everyRule = answered((estate: Estate): readonly PlacedRule[] => ruleLists(estate).flatMap(rulesIn))

export const atRule = (
  { list, index }: PlacedRule,
  option?: keyof SecurityGroupRule,
): { readonly at: string; readonly field: string } => ({
  at: list.owner.id,
  field: `${list.field}[${index}]${option === undefined ? '' : `.${option}`}`,
})

const direction = { ingress: 'Inbound', egress: 'Outbound', clusterSecurityGroupIngress: 'Inbound' } as const

/** `Inbound rule 2 of api`, for the beginning of a message. */
export const calledRule = ({ list, index }: PlacedRule): string =>
  `${direction[list.field]} rule ${index + 1} of ${list.owner.name}`

export const hasPorts = ({ ipProtocol }: SecurityGroupRule): boolean => ipProtocol === 'tcp' || ipProtocol === 'udp'

export const isPort = (port: number): boolean => port >= 0 && port <= 65535

/** Equal for rules that AWS takes for the same; undefined while ports, source or destination are missing. */
export const identityOf = remembered((rule: SecurityGroupRule): string | undefined => {
  const { ipProtocol, fromPort, toPort, peer } = rule
  const block = meantPrefix4(rule.cidrIpv4) ?? meantPrefix(rule.cidrIpv6)
  const others = {
    cidr: block && prefixText(block),
    group: rule.referencedSecurityGroup ?? undefined,
    'prefix-list': rule.prefixList ?? undefined,
    self: 'self',
  }
  const other = others[peer]
  if (other === undefined || (hasPorts(rule) && (fromPort === null || toPort === null))) return undefined
  const ports = ipProtocol === '-1' ? '' : `${fromPort ?? ''}-${toPort ?? ''}`
  return `${ipProtocol} ${ports} ${peer} ${other}`
})

const withRules = ({ list }: PlacedRule, rules: readonly SecurityGroupRule[]): Patch =>
  change(list.owner, { [list.field]: rules })

export const removeRule = (placed: PlacedRule): Patch =>
  withRules(
    placed,
    placed.list.rules.filter((_, i) => i !== placed.index),
  )

/** Changes some of the rule; no fix where it would become a copy of another. */
export function mendRule(
  placed: PlacedRule,
  title: string,
  options: Partial<SecurityGroupRule>,
): { readonly fix?: Fix } {
  const { list, rule, index } = placed
  const mended = { ...rule, ...options }
  const identity = identityOf(mended)
  const isCopy = list.rules.some((each, i) => i !== index && identityOf(each) === identity)
  if (identity !== undefined && isCopy) return {}
  const rules = list.rules.map((each, i) => (i === index ? mended : each))
  return { fix: { title, patch: withRules(placed, rules) } }
}
