import { admissionKinds } from '../../../estate/admitted.ts'
import { grouped } from '../../../estate/grouped.ts'
import { isReachableFromInternet, publicAccess } from '../../../estate/rds.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { inVpc } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-public',
  severity: 'warning',
  title: 'Publicly accessible database',
  reads: [dbInstance, vpc, subnet, routeTable, internetGateway, networkAcl, ...admissionKinds],
  source: inVpc,
  messages: {
    open: 'The internet reaches {database}, for all three conditions hold: {setting}; {group}; {route}.',
    blocked:
      '{database} is publicly accessible, and yet the internet does not reach it: {missing}. Turn it off, or mend that.',
  },
  *check(estate) {
    const gateways = grouped(estate.all(internetGateway), (gateway) => gateway.vpc)
    for (const instance of estate.all(dbInstance)) {
      const home = estate.get(vpc, instance.vpc)
      if (!instance.publiclyAccessible || home === undefined || !gateways.has(home.id)) continue
      if (!home.enableDnsSupport || !home.enableDnsHostnames) continue
      const access = publicAccess(estate, instance)
      const { setting, group, route, acl } = access
      const missing = [group, route, acl].filter(({ holds }) => !holds)
      yield {
        at: instance.id,
        field: 'publiclyAccessible',
        message: isReachableFromInternet(access) ? ('open' as const) : ('blocked' as const),
        values: {
          database: instance.name,
          setting: setting.why,
          group: group.why,
          route: route.why,
          missing: missing.map(({ why }) => why).join('; '),
        },
        also: [...new Set([...group.by, ...route.by, ...acl.by])],
        fix: { title: 'Turn off public access', patch: change(instance, { publiclyAccessible: false }) },
      }
    }
  },
})
