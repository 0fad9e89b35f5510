import { databaseSubnets } from '../../../estate/rds.ts'
import { dbInstance } from '../../../kinds/db-instance/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createInstance } from '../sources.ts'

export const rule = defineRule({
  code: 'rds-zone',
  severity: 'error',
  title: 'Availability Zone a database can’t have',
  reads: [dbInstance, subnet],
  source: createInstance,
  messages: {
    standby: '{database} has a standby in another zone, so AWS chooses both zones; leave the Availability Zone empty.',
    subnet: '{database} wants {zone}, and none of its subnets is there.',
  },
  *check(estate) {
    for (const instance of estate.all(dbInstance)) {
      const zone = instance.availabilityZone
      const zones = databaseSubnets(estate, instance).map(({ availabilityZone }) => availabilityZone)
      const isElsewhere = zones.length > 0 && !zones.includes(zone) && !zones.includes('')
      if (zone === '' || (!instance.multiAz && !isElsewhere)) continue
      yield {
        at: instance.id,
        field: 'availabilityZone',
        message: instance.multiAz ? ('standby' as const) : ('subnet' as const),
        values: { database: instance.name, zone },
        fix: { title: 'Leave the zone to AWS', patch: change(instance, { availabilityZone: '' }) },
      }
    }
  },
})
