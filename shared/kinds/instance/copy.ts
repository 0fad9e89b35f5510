import { freeAddress } from '../../estate/placing.ts'
import type { CopyContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { Instance } from './record.ts'

/** An address of its own; none where the original has none. */
export function copy({ copy: made, original, estate }: CopyContext<Instance>): Partial<Instance> {
  const home = estate.get(subnet, made.subnet)
  return original.privateIp === '' || home === undefined ? {} : { privateIp: freeAddress(estate, home) ?? '' }
}
