import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { internetGateway, type InternetGateway } from './record.ts'

/** Attached to the VPC it is dropped on, if that has none yet. */
export function create({ estate, into }: CreateContext): Partial<InternetGateway> {
  const home = into.find((id) => estate.get(vpc, id) !== undefined) ?? null
  const taken = estate.all(internetGateway).some((gateway) => gateway.vpc === home)
  return { vpc: taken ? null : home }
}
