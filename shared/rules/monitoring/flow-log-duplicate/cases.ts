import type { Cases } from '../../cases.ts'
import { flowLog } from '../case-plans.ts'

const bucket = { vpc: 'main', logDestinationType: 's3', logDestination: 'arn:aws:s3:::flow-logs' }
const group = { group: { kind: 'cloudwatch_log_group' } }
const toGroup = { vpc: 'main', logGroup: 'group' }
const second = (values: Readonly<Record<string, unknown>>) => ({ log2: { kind: 'flow_log', ...values } })

export const cases: Cases = {
  passes: [
    { name: 'one of the VPC, one of a subnet', plan: flowLog(bucket, second({ ...bucket, vpc: null, subnet: 'a' })) },
    { name: 'two destinations', plan: flowLog(bucket, second({ ...bucket, logDestination: 'arn:aws:s3:::others' })) },
    {
      name: 'what is refused and what is let through',
      plan: flowLog(bucket, second({ ...bucket, trafficType: 'REJECT' })),
    },
    { name: 'two log groups that the export makes', plan: flowLog({ vpc: 'main' }, second({ vpc: 'main' })) },
  ],
  fails: [
    { name: 'one bucket', plan: flowLog(bucket, second(bucket)), at: ['log2'], message: 'twice' },
    { name: 'one log group', plan: flowLog(toGroup, { ...group, ...second(toGroup) }), at: ['log2'], message: 'twice' },
  ],
}
