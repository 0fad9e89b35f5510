import { isPublic } from '../../estate/routing.ts'
import type { CreateContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { NatGateway } from './record.ts'

/** Public in a public subnet; in another it would reach nothing, so it is private there. */
export function create({ estate, into }: CreateContext): Partial<NatGateway> {
  const home = into.map((id) => estate.get(subnet, id)).find((found) => found !== undefined)
  if (home === undefined) return {}
  return { subnet: home.id, connectivityType: isPublic(estate, home) ? 'public' : 'private' }
}
