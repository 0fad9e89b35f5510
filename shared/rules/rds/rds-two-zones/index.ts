import { zoneCount } from '../../../estate/eks.ts'
import { databaseSubnets } from '../../../estate/rds.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { inVpc } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-two-zones',
  severity: 'error',
  title: 'Database subnets in one zone',
  reads: [dbInstance, subnet],
  source: inVpc,
  messages: {
    one: 'All subnets of {database} are in {zone}; its subnet group needs two Availability Zones at least.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      const subnets = databaseSubnets(estate, instance)
      const [first] = subnets
      if (first === undefined || zoneCount(subnets) >= 2) continue
      const values = { database: instance.name, zone: first.availabilityZone || 'one zone' }
      yield { at: instance.id, field: 'subnets', message: 'one', values }
    }
  },
})
