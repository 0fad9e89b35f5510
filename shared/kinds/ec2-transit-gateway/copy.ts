import type { CopyContext } from '../kind.ts'
import { create } from './create.ts'
import type { Ec2TransitGateway } from './record.ts'

/** An ASN and blocks of its own; routes only to attachments that were copied with it. */
export const copy = ({ copy: made, original, estate }: CopyContext<Ec2TransitGateway>): Partial<Ec2TransitGateway> => ({
  ...create({ estate, id: made.id, name: made.name, into: [] }),
  transitGatewayCidrBlocks: [],
  routes: made.routes.filter(
    ({ attachment, blackhole }, i) => blackhole || attachment !== original.routes[i]?.attachment,
  ),
})
