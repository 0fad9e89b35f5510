import type { Cases } from '../../cases.ts'
import { flowLog } from '../case-plans.ts'

const to = (logDestinationType: string, logDestination: string) =>
  flowLog({ vpc: 'main', logDestinationType, logDestination })
const stream = 'arn:aws:firehose:eu-west-1:123456789012:deliverystream/flow-logs'
const at = ['log.logDestination']

export const cases: Cases = {
  passes: [
    { name: 'CloudWatch Logs, where the export makes a group', plan: flowLog({ vpc: 'main' }) },
    { name: 'a bucket', plan: to('s3', 'arn:aws:s3:::flow-logs') },
    { name: 'a folder of a bucket', plan: to('s3', 'arn:aws:s3:::flow-logs/main/') },
    { name: 'a delivery stream', plan: to('kinesis-data-firehose', stream) },
  ],
  fails: [
    { name: 'no bucket', plan: to('s3', ''), at, message: 'missing' },
    { name: 'a bucket by name', plan: to('s3', 'flow-logs'), at, message: 'form' },
    { name: 'a stream as a bucket', plan: to('s3', stream), at, message: 'form' },
    { name: 'no stream', plan: to('kinesis-data-firehose', ''), at, message: 'missing' },
    {
      name: 'a data stream',
      plan: to('kinesis-data-firehose', 'arn:aws:kinesis:eu-west-1:123456789012:stream/a'),
      at,
      message: 'form',
    },
  ],
}
