import { cloudfrontDistribution } from '../../../kinds/cloudfront-distribution/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { cloudfrontHttps } from '../sources.ts'

export const rule = defineRule({
  code: 'cloudfront-plain',
  severity: 'warning',
  title: 'Distribution that passes plain HTTP',
  reads: [cloudfrontDistribution],
  source: cloudfrontHttps,
  messages: {
    origin: '{distribution} fetches by HTTP over the internet; what passes can be read on the way.',
    viewer: '{distribution} takes HTTP from viewers; redirect them to HTTPS.',
  },
  *check(estate) {
    for (const distribution of estate.all(cloudfrontDistribution)) {
      const { id: at, name, originProtocolPolicy, viewerProtocolPolicy } = distribution
      const values = { distribution: name }
      if (originProtocolPolicy === 'http-only') yield { at, field: 'originProtocolPolicy', message: 'origin', values }
      if (viewerProtocolPolicy === 'allow-all')
        yield {
          at,
          field: 'viewerProtocolPolicy',
          message: 'viewer',
          values,
          fix: {
            title: 'Redirect HTTP to HTTPS',
            patch: change(distribution, { viewerProtocolPolicy: 'redirect-to-https' }),
          },
        }
    }
  },
})
