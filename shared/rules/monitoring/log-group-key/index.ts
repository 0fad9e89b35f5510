import { readArn } from '../../../estate/arns.ts'
import { cloudwatchLogGroup } from '../../../kinds/cloudwatch-log-group/record.ts'
import { defineRule } from '../../rule.ts'
import { logGroups } from '../sources.ts'

export const rule = defineRule({
  code: 'log-group-key',
  severity: 'error',
  title: 'Key a log group can’t use',
  reads: [cloudwatchLogGroup],
  source: logGroups,
  messages: {
    form: '“{arn}” is not the ARN of a KMS key: arn:aws:kms:{region}:123456789012:key/….',
    region: 'The key is in {other}; a log group uses one of its own Region, {region}.',
  },
  *check(estate) {
    for (const { id, kmsKeyArn } of estate.all(cloudwatchLogGroup)) {
      const arn = readArn(kmsKeyArn)
      const isKey = arn?.service === 'kms' && /^(?:key|alias)\//.test(arn.resource)
      if (kmsKeyArn === '' || (isKey && arn.region === estate.region)) continue
      yield {
        at: id,
        field: 'kmsKeyArn',
        message: isKey ? ('region' as const) : ('form' as const),
        values: { arn: kmsKeyArn, region: estate.region, other: arn?.region ?? '' },
      }
    }
  },
})
