import { sameHost } from '../../estate/host-address.ts'
import type { FollowContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { Instance } from './record.ts'

/** Its written address keeps its number in the subnet. */
export function follow({ record, before, estate }: FollowContext<Instance>): Partial<Instance> {
  const privateIp = sameHost(record.privateIp, before.get(subnet, record.subnet), estate.get(subnet, record.subnet))
  return privateIp === record.privateIp ? {} : { privateIp }
}
