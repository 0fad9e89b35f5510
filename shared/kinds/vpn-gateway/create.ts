import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { vpnGateway, type VpnGateway } from './record.ts'

/** Attached to the VPC it is dropped on, if that has none yet. */
export function create({ estate, into }: CreateContext): Partial<VpnGateway> {
  const home = into.find((id) => estate.get(vpc, id) !== undefined) ?? null
  const taken = estate.all(vpnGateway).some((gateway) => gateway.vpc === home)
  return { vpc: taken ? null : home }
}
