import type { Estate } from '../../../estate/estate.ts'
import { listedBriefly } from '../../../base/words.ts'
import { admissionKinds, groupsIn, isForPort } from '../../../estate/admitted.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { shutOut } from '../../../estate/office-access.ts'
import { portOf } from '../../../estate/rds.ts'
import { dbInstance, type DbInstance } from '../../../kinds/db-instance/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { inVpc } from '../sources.ts'

const shut = faultsOf(function* (estate: Estate, instance: DbInstance): Iterable<Fault<'shut'>> {
  const port = portOf(instance)
  const groups = groupsIn(estate, instance.securityGroups).filter(({ vpc }) => vpc === instance.vpc)
  const ingress = groups.flatMap((group) => group.ingress).filter((rule) => isForPort(rule, 'tcp', port))
  if (ingress.some(({ peer }) => peer === 'group' || peer === 'self')) return
  const out = shutOut(estate, { vpc: instance.vpc, ingress, port })
  if (out.length === 0) return
  yield {
    at: instance.id,
    field: 'securityGroups',
    message: 'shut',
    values: {
      database: instance.name,
      port,
      lans: listedBriefly([...new Set(out.map(({ block }) => prefixText(block)))]),
      offices: listedBriefly([...new Set(out.map(({ site }) => site.name))]),
    },
    also: [...new Set(out.map(({ site }) => site.id))],
  }
})

export const rule = defineRule({
  code: 'rds-office',
  severity: 'warning',
  title: 'Office not admitted to the database',
  reads: [dbInstance, ...admissionKinds, ...officePathKinds],
  source: inVpc,
  messages: {
    shut: 'No security group on {database} admits TCP {port} from {lans} ({offices}); the office can’t reach it.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) yield* shut(estate, instance)
  },
})
