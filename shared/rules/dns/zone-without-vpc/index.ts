import { route53Zone } from '../../../kinds/route53-zone/record.ts'
import { defineRule } from '../../rule.ts'
import { privateZones } from '../sources.ts'

export const rule = defineRule({
  code: 'zone-without-vpc',
  severity: 'error',
  title: 'Private zone of no VPC',
  reads: [route53Zone],
  source: privateZones,
  messages: {
    none: '{zone} has no VPC; a private zone needs one, and without one Terraform would make a public zone.',
  },
  *check(estate) {
    for (const { id, name, vpcs } of estate.all(route53Zone))
      if (vpcs.length === 0) yield { at: id, field: 'vpcs', message: 'none', values: { zone: name } }
  },
})
