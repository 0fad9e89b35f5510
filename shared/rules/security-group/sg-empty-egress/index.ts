import { answered } from '../../../estate/answered.ts'
import type { Estate } from '../../../estate/estate.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { placedIn, placedKinds } from '../../placed.ts'
import { defineRule } from '../../rule.ts'
import { groupRules } from '../sources.ts'

/** What only ever answers: answers need no rule. */
const answering = answered(
  (estate: Estate): ReadonlySet<Id> =>
    new Set(
      [
        ...estate.all(vpcEndpoint),
        ...estate.all(dbInstance),
        ...estate.all(route53ResolverEndpoint).filter(({ direction }) => direction === 'INBOUND'),
      ].map(({ id }) => id),
    ),
)

/** Groups that stand on such things alone, or beside the group of an EKS cluster, which lets everything out. */
function needless(estate: Estate): ReadonlySet<Id> {
  const quiet = new Set(estate.all(eksCluster).flatMap((cluster) => cluster.securityGroups))
  const calling = new Set<Id>()
  for (const { id, groups } of placedIn(estate))
    for (const { member } of groups) (answering(estate).has(id) ? quiet : calling).add(member.id)
  return new Set([...quiet].filter((id) => !calling.has(id)))
}

export const rule = defineRule({
  code: 'sg-empty-egress',
  severity: 'advice',
  title: 'Nothing may leave',
  reads: [eksCluster, ...placedKinds],
  source: groupRules,
  messages: {
    empty:
      '{group} has no outbound rule, and Terraform takes AWS’s default one away: its members can answer but not call. Add one if they shall, such as all traffic to 0.0.0.0/0.',
  },
  *check(estate) {
    const silent = needless(estate)
    for (const group of estate.all(securityGroup))
      if (group.egress.length === 0 && !silent.has(group.id))
        yield { at: group.id, field: 'egress', message: 'empty', values: { group: group.name } }
  },
})
