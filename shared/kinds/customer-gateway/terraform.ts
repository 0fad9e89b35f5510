import { block, resource } from '../../hcl/block.ts'
import { MAX_SHORT_ASN } from '../../net/asn.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { CustomerGateway } from './record.ts'

/** AWS wants an ASN for static routing too, where any will do. */
const ASN_FOR_STATIC_ROUTING = 65000

const asnArgument = (asn: number): Readonly<Record<string, number>> =>
  asn > MAX_SHORT_ASN ? { bgp_asn_extended: asn } : { bgp_asn: asn }

export const terraform = (gateway: CustomerGateway, context: TerraformContext): readonly Piece[] => [
  {
    file: 'vpn',
    block: resource(
      'aws_customer_gateway',
      context.label(gateway.id),
      {
        type: 'ipsec.1',
        ...asnArgument(gateway.bgpAsn ?? ASN_FOR_STATIC_ROUTING),
        ip_address: given(gateway.ipAddress),
        certificate_arn: given(gateway.certificateArn),
        device_name: given(gateway.deviceName),
        tags: context.tags(gateway),
      },
      block('lifecycle', [], { create_before_destroy: true }),
    ),
  },
]
