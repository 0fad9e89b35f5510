import { usesOf } from '../address-uses.ts'
import type { AddressUse } from '../kind.ts'
import type { Ec2TransitGateway } from './record.ts'

export const addresses = (gateway: Ec2TransitGateway): readonly AddressUse[] =>
  usesOf('transitGatewayCidrBlocks', gateway.transitGatewayCidrBlocks, 'transit-gateway')
