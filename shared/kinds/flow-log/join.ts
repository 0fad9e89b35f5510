import type { Resource } from '../../plan/plan.ts'
import { isOf } from '../../plan/kind.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import { subnet } from '../subnet/record.ts'
import { vpc } from '../vpc/record.ts'
import type { FlowLog } from './record.ts'

/** It records one thing: a line to another moves it there. */
export function join(_log: FlowLog, other: Resource): Partial<FlowLog> | undefined {
  const nothing = { vpc: null, subnet: null, transitGateway: null }
  if (isOf(vpc, other)) return { ...nothing, vpc: other.id }
  if (isOf(subnet, other)) return { ...nothing, subnet: other.id }
  if (isOf(ec2TransitGateway, other)) return { ...nothing, transitGateway: other.id, maxAggregationInterval: '60' }
  return undefined
}
