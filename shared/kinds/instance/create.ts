import { freeAddress } from '../../estate/placing.ts'
import type { CreateContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { Instance } from './record.ts'

/** With an address of its subnet that no host of the plan has. */
export function create({ estate, into }: CreateContext): Partial<Instance> {
  const home = into.map((id) => estate.get(subnet, id)).find((found) => found !== undefined)
  return home === undefined ? {} : { subnet: home.id, privateIp: freeAddress(estate, home) ?? '' }
}
