import { listed } from '../../../base/words.ts'
import { grouped } from '../../../estate/grouped.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { inVpc } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-public-vpc',
  severity: 'error',
  title: 'Publicly accessible database in a VPC that can’t have one',
  reads: [dbInstance, vpc, internetGateway],
  source: inVpc,
  messages: {
    vpc: '{database} is publicly accessible, and {vpc} lacks {missing}; AWS refuses that.',
  },
  *check(estate) {
    const gateways = grouped(estate.all(internetGateway), (gateway) => gateway.vpc)
    for (const instance of estate.all(dbInstance)) {
      const home = estate.get(vpc, instance.vpc)
      if (home === undefined || !instance.publiclyAccessible) continue
      const missing = [
        ...(gateways.has(home.id) ? [] : ['an internet gateway']),
        ...(home.enableDnsSupport ? [] : ['DNS resolution']),
        ...(home.enableDnsHostnames ? [] : ['DNS hostnames']),
      ]
      if (missing.length === 0) continue
      yield {
        at: instance.id,
        field: 'publiclyAccessible',
        message: 'vpc',
        values: { database: instance.name, vpc: home.name, missing: listed(missing) },
        also: [home.id],
        fix: { title: 'Turn off public access', patch: change(instance, { publiclyAccessible: false }) },
      }
    }
  },
})
