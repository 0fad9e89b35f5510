import type { CopyContext } from '../kind.ts'
import { create } from './create.ts'
import type { CustomerGateway } from './record.ts'

/** A second device: it needs an ASN of its own, or AWS would return the first gateway. */
export const copy = ({ copy: { id, name }, estate }: CopyContext<CustomerGateway>): Partial<CustomerGateway> => ({
  bgpAsn: create({ estate, id, name, into: [] }).bgpAsn ?? null,
})
