import type { CopyContext } from '../kind.ts'
import type { Ec2TransitGatewayRouteTable } from './record.ts'

/** An attachment follows one table: only those that were copied with it follow the copy. */
export const copy = ({
  copy: made,
  original,
}: CopyContext<Ec2TransitGatewayRouteTable>): Partial<Ec2TransitGatewayRouteTable> => ({
  associations: made.associations.filter((id) => !original.associations.includes(id)),
})
