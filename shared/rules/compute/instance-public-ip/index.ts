import { isPublic } from '../../../estate/routing.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { instance } from '../../../kinds/instance/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { addresses } from '../sources.ts'

export const rule = defineRule({
  code: 'instance-public-ip',
  severity: 'warning',
  title: 'Public address in a private subnet',
  reads: [instance, subnet, routeTable, ec2ManagedPrefixList, internetGateway],
  source: addresses,
  messages: {
    private: '{host} has a public IP address, and {subnet} has no route to an internet gateway; nothing arrives by it.',
  },
  *check(estate) {
    for (const each of estate.all(instance)) {
      const home = estate.get(subnet, each.subnet)
      if (home === undefined || !each.associatePublicIpAddress || isPublic(estate, home)) continue
      yield {
        at: each.id,
        field: 'associatePublicIpAddress',
        message: 'private',
        values: { host: each.name, subnet: home.name },
        also: [home.id],
        fix: { title: 'Take it away', patch: change(each, { associatePublicIpAddress: false }) },
      }
    }
  },
})
