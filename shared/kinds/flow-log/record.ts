import { choice, link, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const toLogGroup = (log: Values): boolean => log['logDestinationType'] === 'cloud-watch-logs'

/** Records the packets of a VPC, of a subnet or of a transit gateway: exactly one of them. */
export const flowLog = recordType({
  name: 'flow_log',
  title: 'Flow log',
  prefix: 'flow-log',
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource', help: 'Or a subnet, or a transit gateway.' }, ['vpc'], 'home'),
    subnet: link({ label: 'Subnet', replaces: 'resource' }, ['subnet']),
    transitGateway: link({ label: 'Transit gateway', replaces: 'resource' }, ['ec2_transit_gateway']),
    trafficType: choice(
      {
        label: 'Records',
        replaces: 'resource',
        help: 'A transit gateway’s log has no such choice.',
        when: (log: Values) => log['transitGateway'] === null,
      },
      [
        { value: 'ALL', label: 'Everything' },
        { value: 'ACCEPT', label: 'What was let through' },
        { value: 'REJECT', label: 'What was refused' },
      ],
      'ALL',
    ),
    logDestinationType: choice(
      { label: 'Destination', replaces: 'resource' },
      [
        { value: 'cloud-watch-logs', label: 'CloudWatch Logs' },
        { value: 's3', label: 'S3 bucket' },
        { value: 'kinesis-data-firehose', label: 'Data Firehose' },
      ],
      'cloud-watch-logs',
    ),
    logGroup: link(
      { label: 'Log group', replaces: 'resource', help: 'Left empty, the export makes one.', when: toLogGroup },
      ['cloudwatch_log_group'],
    ),
    logDestination: text({
      label: 'Destination ARN',
      replaces: 'resource',
      placeholder: 'arn:aws:s3:::flow-logs',
      when: (log: Values) => !toLogGroup(log),
    }),
    maxAggregationInterval: choice(
      {
        label: 'Aggregated over',
        replaces: 'resource',
        help: 'A transit gateway’s log: one minute only.',
        advanced: true,
      },
      [
        { value: '600', label: '10 minutes' },
        { value: '60', label: '1 minute' },
      ],
      '600',
    ),
    ...tagsField,
  },
})

export type FlowLog = Of<typeof flowLog>
