import { readArn } from '../../../estate/arns.ts'
import { flowLog, type FlowLog } from '../../../kinds/flow-log/record.ts'
import { defineRule } from '../../rule.ts'
import { flowLogs } from '../sources.ts'

const examples: Readonly<Partial<Record<FlowLog['logDestinationType'], string>>> = {
  s3: 'arn:aws:s3:::flow-logs',
  'kinesis-data-firehose': 'arn:aws:firehose:eu-west-1:123456789012:deliverystream/flow-logs',
}

function isInForm({ logDestination, logDestinationType }: FlowLog): boolean {
  const arn = readArn(logDestination)
  if (logDestinationType === 's3') return arn?.service === 's3'
  return arn?.service === 'firehose' && arn.resource.startsWith('deliverystream/')
}

export const rule = defineRule({
  code: 'flow-log-destination',
  severity: 'error',
  title: 'Flow log without a destination',
  reads: [flowLog],
  source: flowLogs,
  messages: {
    missing: '{log} has no destination; write the ARN, such as {example}.',
    form: '“{arn}” is not the ARN of what was chosen, such as {example}.',
  },
  *check(estate) {
    for (const log of estate.all(flowLog)) {
      const example = examples[log.logDestinationType]
      if (example === undefined || isInForm(log)) continue
      yield {
        at: log.id,
        field: 'logDestination',
        message: log.logDestination === '' ? ('missing' as const) : ('form' as const),
        values: { log: log.name, arn: log.logDestination, example },
      }
    }
  },
})
