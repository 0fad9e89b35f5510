import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { instance } from '../../../kinds/instance/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute } from '../every-route.ts'

export const rule = defineRule({
  code: 'route-instance-check',
  severity: 'error',
  title: 'Route through an instance that forwards nothing',
  reads: [routeTable, ec2ManagedPrefixList, instance, subnet],
  source: {
    title: 'Amazon VPC User Guide, NAT instances: disable source/destination checks',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html',
    read: '2026-11',
  },
  messages: {
    check:
      'The route to {destination} in {table} leads through {instance}, whose source/destination check drops packets that are not its own.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { route, table } = each
      const host = estate.get(instance, route.target)
      if (host === undefined || !host.sourceDestCheck) continue
      // In another VPC it can't be reached at all.
      if (estate.get(subnet, host.subnet)?.vpc !== table.vpc) continue
      yield {
        ...atRoute(each, 'target'),
        message: 'check',
        values: { destination: destinationText(estate, route), table: table.name, instance: host.name },
        also: [host.id],
        fix: {
          title: `Turn off the source/destination check of ${host.name}`,
          patch: change(host, { sourceDestCheck: false }),
        },
      }
    }
  },
})
