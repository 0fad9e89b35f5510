import type { Estate } from '../../estate/estate.ts'
import type { VpnConnection } from '../vpn-connection/record.ts'
import { cloudwatchMetricAlarm } from './record.ts'

/** The first of the connections that no alarm watches, else the first. */
export function firstUnwatched(connections: readonly VpnConnection[], estate: Estate): VpnConnection | undefined {
  const watched = new Set(estate.all(cloudwatchMetricAlarm).map(({ vpnConnection }) => vpnConnection))
  return connections.find(({ id }) => !watched.has(id)) ?? connections[0]
}
