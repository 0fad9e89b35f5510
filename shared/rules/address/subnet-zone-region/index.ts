import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

/** `a` of `eu-west-1a`; of Local and Wavelength Zones `-lax-1a` and `-wl1-bos-wlz-1`. */
const ZONE_BEHIND_REGION = /^([a-z]|-[a-z0-9-]+)$/

const isIn = (region: string, zone: string): boolean =>
  zone.startsWith(region) && ZONE_BEHIND_REGION.test(zone.slice(region.length))

/** Of a zone in another Region, or the letter alone. Every Region has three zones, most call them a, b and c. */
const letterOf = (zone: string): string | undefined => /(?:^|-\d)([a-c])$/i.exec(zone)?.[1]?.toLowerCase()

export const rule = defineRule({
  code: 'subnet-zone-region',
  severity: 'error',
  title: 'Availability Zone of another Region',
  reads: [subnet],
  source: { title: 'Amazon EC2 User Guide, Regions and Zones', read: '2026-11' },
  messages: {
    elsewhere: '{zone} is no Availability Zone of the plan’s Region {region}; one is {region}a.',
  },
  *check(estate) {
    const { region } = estate
    for (const each of estate.all(subnet)) {
      const zone = each.availabilityZone
      if (zone === '' || isIn(region, zone)) continue
      const letter = letterOf(zone)
      const wanted = `${region}${letter ?? ''}`
      yield {
        at: each.id,
        field: 'availabilityZone',
        message: 'elsewhere',
        values: { zone, region },
        ...(letter && { fix: { title: `Use ${wanted}`, patch: change(each, { availabilityZone: wanted }) } }),
      }
    }
  },
})
