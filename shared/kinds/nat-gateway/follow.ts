import { sameHost } from '../../estate/host-address.ts'
import type { FollowContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import type { NatGateway } from './record.ts'

/** Its written address keeps its number in the subnet. */
export function follow({ record, before, estate }: FollowContext<NatGateway>): Partial<NatGateway> {
  const privateIp = sameHost(record.privateIp, before.get(subnet, record.subnet), estate.get(subnet, record.subnet))
  return privateIp === record.privateIp ? {} : { privateIp }
}
