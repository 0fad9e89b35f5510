import type { Estate } from '../../estate/estate.ts'
import { freeServiceBlock } from '../../estate/private-space.ts'
import { prefixText } from '../../net/prefix.ts'
import type { EksCluster } from './record.ts'

/** A service range apart from every host of the plan. */
export function suggest(_cluster: EksCluster, estate: Estate, field: string): readonly string[] {
  const free = freeServiceBlock(estate)
  return field === 'serviceIpv4Cidr' && free !== undefined ? [prefixText(free)] : []
}
