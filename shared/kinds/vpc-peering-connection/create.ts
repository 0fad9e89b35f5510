import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { VpcPeeringConnection } from './record.ts'

/** Between the two VPCs the line was drawn from and to. */
export function create({ estate, into }: CreateContext): Partial<VpcPeeringConnection> {
  const [requester, accepter] = into.flatMap((id) => estate.get(vpc, id) ?? [])
  return { vpc: requester?.id ?? null, peerVpc: accepter?.id ?? null }
}
