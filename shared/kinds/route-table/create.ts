import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import type { RouteTable } from './record.ts'

/** Takes the office's routes from the virtual private gateway of its VPC, if there is one. */
export function create({ estate, into }: CreateContext): Partial<RouteTable> {
  const home = into.find((id) => estate.get(vpc, id) !== undefined) ?? null
  const gateways = estate.all(vpnGateway).filter((gateway) => gateway.vpc !== null && gateway.vpc === home)
  return { vpc: home, propagatingVgws: gateways.map((gateway) => gateway.id) }
}
