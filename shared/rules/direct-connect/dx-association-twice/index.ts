import { gatewayOf } from '../../../estate/hybrid.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { directConnectGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'dx-association-twice',
  severity: 'error',
  title: 'Two associations of the same gateways',
  reads: [dxGatewayAssociation, dxGateway, vpnGateway, ec2TransitGateway],
  source: directConnectGateways,
  messages: {
    twice: '{association} joins {direct} and {gateway}, as {first} does already; put its prefixes there.',
  },
  *check(estate) {
    const firsts = new Map<string, DxGatewayAssociation>()
    for (const association of estate.all(dxGatewayAssociation)) {
      const direct = estate.get(dxGateway, association.dxGateway)
      const gateway = gatewayOf(estate, association)
      if (direct === undefined || gateway === undefined) continue
      const key = `${direct.id} ${gateway.id}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, association)
        continue
      }
      const values = { association: association.name, direct: direct.name, gateway: gateway.name, first: first.name }
      yield { at: association.id, field: 'dxGateway', message: 'twice', values, also: [first.id] }
    }
  },
})
