import { vpcAmong } from '../../estate/placing.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import type { CreateContext } from '../kind.ts'
import type { FlowLog } from './record.ts'

/** Of the VPC it is dropped into; outside of one, of the chosen or the plan’s only transit gateway. */
export function create({ estate, into }: CreateContext): Partial<FlowLog> {
  const vpc = vpcAmong(estate, into)
  if (vpc !== undefined) return { vpc }
  const all = estate.all(ec2TransitGateway)
  const only = all.length === 1 ? all[0]?.id : undefined
  const transitGateway = into.find((id) => estate.get(ec2TransitGateway, id) !== undefined) ?? only ?? null
  return transitGateway === null ? {} : { transitGateway, maxAggregationInterval: '60' }
}
