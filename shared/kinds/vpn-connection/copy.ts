import { freeInsideCidrs } from '../../estate/tunnels.ts'
import type { CopyContext } from '../kind.ts'
import type { VpnConnection } from './record.ts'

/** Inside addresses of its own. */
export function copy({ copy: made, estate }: CopyContext<VpnConnection>): Partial<VpnConnection> {
  const free = freeInsideCidrs(estate, made.tunnels.length)
  return { tunnels: made.tunnels.map((tunnel, i) => ({ ...tunnel, insideCidr: free[i] ?? '', insideIpv6Cidr: '' })) }
}
