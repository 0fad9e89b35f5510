import type { AddressUse } from '../kind.ts'
import type { Ec2ClientVpnEndpoint } from './record.ts'

export const addresses = (endpoint: Ec2ClientVpnEndpoint): readonly AddressUse[] => [
  { field: 'clientCidrBlock', text: endpoint.clientCidrBlock, role: 'client-vpn' },
]
