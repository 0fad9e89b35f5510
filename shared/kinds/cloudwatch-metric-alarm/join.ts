import type { Estate } from '../../estate/estate.ts'
import type { Resource } from '../../plan/plan.ts'
import { vpnConnection } from '../vpn-connection/record.ts'
import type { CloudwatchMetricAlarm } from './record.ts'
import { firstUnwatched } from './unwatched.ts'

/** A line to a gateway at either end means a connection that ends there: connections are lines themselves. */
export function join(
  _alarm: CloudwatchMetricAlarm,
  other: Resource,
  estate: Estate,
): Partial<CloudwatchMetricAlarm> | undefined {
  const ending = estate
    .all(vpnConnection)
    .filter((each) => [each.customerGateway, each.vpnGateway, each.transitGateway].includes(other.id))
  const found = firstUnwatched(ending, estate)
  return found && { vpnConnection: found.id }
}
