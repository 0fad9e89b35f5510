import type { CopyContext } from '../kind.ts'
import { create } from './create.ts'
import type { Route53Zone } from './record.ts'

/** Another name: a VPC can’t have two zones of one. */
export const copy = ({ copy: { id, name }, estate }: CopyContext<Route53Zone>): Partial<Route53Zone> => ({
  domainName: create({ estate, id, name, into: [] }).domainName ?? '',
})
