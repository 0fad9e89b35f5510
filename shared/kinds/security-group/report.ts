import { heading, table, type Part, type Row } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import type { Resource } from '../../plan/plan.ts'
import type { ReportPart } from '../kind.ts'
import { RULE_HEAD, ruleRow } from '../rule-words.ts'
import { named } from '../terraform.ts'
import type { SecurityGroup } from './record.ts'

const carries = (resource: Resource, group: SecurityGroup): boolean => {
  const groups = resource['securityGroups']
  return Array.isArray(groups) && groups.includes(group.id)
}

const groupRow = (estate: Estate, group: SecurityGroup): Row => [
  named(group),
  estate.nameOf(group.vpc ?? ''),
  [...estate.resources.values()]
    .filter((resource) => carries(resource, group))
    .map(named)
    .join(', ') || 'nothing',
  group.description,
]

const rulesOf = (estate: Estate, group: SecurityGroup): readonly Row[] => [
  ...group.ingress.map((rule) => [named(group), ...ruleRow(estate, 'Inbound', rule)]),
  ...group.egress.map((rule) => [named(group), ...ruleRow(estate, 'Outbound', rule)]),
]

/** All groups by all rules, so that a reviewer reads one table. */
const overview = (groups: readonly SecurityGroup[], estate: Estate): readonly Part[] => [
  table(
    ['Group', 'VPC', 'Carried by', 'Description'],
    groups.map((group) => groupRow(estate, group)),
    'There is no security group.',
  ),
  heading('Rules'),
  table(
    ['Group', ...RULE_HEAD],
    groups.flatMap((group) => rulesOf(estate, group)),
    'No group has a rule: nothing is let in, and only replies leave.',
  ),
]

export const report: ReportPart<SecurityGroup> = { chapter: 'Security groups', overview }
