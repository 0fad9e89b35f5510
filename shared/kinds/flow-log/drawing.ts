import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { FlowLog } from './record.ts'

const destinations = {
  'cloud-watch-logs': 'to CloudWatch Logs',
  s3: 'to S3',
  'kinesis-data-firehose': 'to Data Firehose',
} as const

const recorded = { ALL: 'all packets', ACCEPT: 'accepted packets', REJECT: 'refused packets' } as const

export const drawing: Drawing<FlowLog> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'flow_logs' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (log) =>
    `${log.transitGateway === null ? recorded[log.trafficType] : recorded.ALL}\n${destinations[log.logDestinationType]}`,
  tone: () => 'monitoring',
  links: ({ id, subnet, transitGateway }) =>
    [subnet, transitGateway].flatMap((from) =>
      from === null ? [] : [{ key: from, from, to: id, style: 'association' as const }],
    ),
}
