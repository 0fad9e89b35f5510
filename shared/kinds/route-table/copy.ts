import type { CopyContext } from '../kind.ts'
import type { RouteTable } from './record.ts'

/** A VPC has one main table, and a gateway follows one: they keep the original. */
export const copy = ({ copy: made, original }: CopyContext<RouteTable>): Partial<RouteTable> =>
  made.vpc === original.vpc ? { main: false, gateways: [] } : {}
