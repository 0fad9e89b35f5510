import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { onePerVpc } from '../one-per-vpc.ts'
import { vpnQuotas } from '../sources.ts'

export const rule = onePerVpc({
  code: 'vgw-one-per-vpc',
  thing: 'virtual private gateway',
  record: vpnGateway,
  source: vpnQuotas,
})
