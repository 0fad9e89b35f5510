import { isPublic } from '../../../estate/routing.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { natGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'nat-private-subnet',
  severity: 'error',
  title: 'Public NAT gateway in a private subnet',
  reads: [natGateway, subnet, routeTable, ec2ManagedPrefixList, internetGateway],
  source: natGateways,
  messages: {
    private:
      '{nat} is to reach the internet from {subnet}, whose route table has no route for 0.0.0.0/0 to an internet gateway of its VPC.',
  },
  *check(estate) {
    for (const nat of estate.all(natGateway)) {
      const home = estate.get(subnet, nat.subnet)
      if (nat.connectivityType !== 'public' || home === undefined || isPublic(estate, home)) continue
      const values = { nat: nat.name, subnet: home.name }
      yield { at: nat.id, field: 'subnet', message: 'private', values, also: [home.id] }
    }
  },
})
