import type { CreateContext } from '../kind.ts'
import { vpnConnection } from '../vpn-connection/record.ts'
import type { CloudwatchMetricAlarm } from './record.ts'
import { firstUnwatched } from './unwatched.ts'

/** Of the chosen connection, else of the first that no alarm watches. */
export function create({ estate, into }: CreateContext): Partial<CloudwatchMetricAlarm> {
  const chosen = into.find((id) => estate.get(vpnConnection, id) !== undefined)
  return { vpnConnection: chosen ?? firstUnwatched(estate.all(vpnConnection), estate)?.id ?? null }
}
