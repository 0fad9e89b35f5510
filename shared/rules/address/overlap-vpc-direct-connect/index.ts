import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { clashesAt } from '../joined-vpcs.ts'

const vpcsOf = (
  estate: Estate,
  associations: readonly DxGatewayAssociation[],
): ReadonlyMap<Vpc, DxGatewayAssociation> =>
  new Map(
    associations.flatMap((association) => {
      const home = estate.get(vpc, estate.get(vpnGateway, association.vpnGateway)?.vpc)
      return home === undefined ? [] : [[home, association] as const]
    }),
  )

export const rule = defineRule({
  code: 'overlap-vpc-direct-connect',
  severity: 'error',
  title: 'VPCs on one Direct Connect gateway overlap',
  reads: [dxGatewayAssociation, dxGateway, vpnGateway, vpc],
  source: {
    title: 'AWS Direct Connect User Guide, Virtual private gateway associations',
    url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/virtualgateways.html',
    read: '2026-11',
  },
  messages: {
    overlap:
      '{cidr} of {vpc} overlaps {block} of {other}; {gateway} takes no two virtual private gateways whose VPCs share an address.',
  },
  *check(estate) {
    for (const [id, associations] of grouped(estate.all(dxGatewayAssociation), (each) => each.dxGateway)) {
      const gateway = estate.get(dxGateway, id)
      if (gateway !== undefined) yield* clashesAt(gateway, vpcsOf(estate, associations), 'vpnGateway')
    }
  },
})
