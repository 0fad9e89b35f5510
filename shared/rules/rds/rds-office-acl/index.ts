import { admissionKinds } from '../../../estate/admitted.ts'
import { crossingKinds, stopField, stopText } from '../../../estate/crossings.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { officeAccess, officeStop } from '../../../estate/rds.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { networkAcls } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-office-acl',
  severity: 'warning',
  title: 'Network ACL keeps the office from the database',
  reads: [
    ...new Set([
      dbInstance,
      vpc,
      routeTable,
      internetGateway,
      route53ResolverEndpoint,
      ...admissionKinds,
      ...officePathKinds,
      ...crossingKinds,
    ]),
  ],
  source: networkAcls,
  messages: {
    stopped: '{stop}, so the office can’t reach {database}, though a security group admits it.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      const stop = officeStop(estate, instance)
      if (stop === undefined) continue
      const { name, group } = officeAccess(estate, instance)
      if (!name.holds || !group.holds) continue
      yield {
        at: stop.acl.id,
        field: stopField(stop),
        message: 'stopped',
        values: { stop: stopText(stop), database: instance.name },
        also: [instance.id, stop.crossing.subnet.id],
      }
    }
  },
})
