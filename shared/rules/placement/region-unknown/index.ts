import { isKnownRegion, meantRegion, regionsRead } from '../../../estate/regions.ts'
import { settings } from '../../../plan/patch.ts'
import { REGION_ID } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'region-unknown',
  severity: 'warning',
  title: 'No Region of AWS',
  reads: [],
  source: {
    title: 'AWS Regions and Availability Zones User Guide, AWS Regions',
    url: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
    read: '2026-11',
  },
  messages: {
    form: 'The plan’s Region is written “{region}”; AWS writes {meant}.',
    unknown:
      'The plan’s Region “{region}” was not among those of AWS in {read}; look for a slip of the pen, or whether AWS has opened it since.',
  },
  *check({ region }) {
    if (isKnownRegion(region)) return
    const meant = meantRegion(region)
    yield {
      at: REGION_ID,
      field: 'region',
      message: meant === undefined ? ('unknown' as const) : ('form' as const),
      values: { region, meant: meant ?? '', read: regionsRead },
      ...(meant !== undefined && { fix: { title: `Use ${meant}`, patch: settings({ region: meant }) } }),
    }
  },
})
