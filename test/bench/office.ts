import { cloudwatchMetricAlarm } from '../../shared/kinds/cloudwatch-metric-alarm/record.ts'
import { customerGateway } from '../../shared/kinds/customer-gateway/record.ts'
import { site } from '../../shared/kinds/site/record.ts'
import { tunnelFields, vpnConnection, type Tunnel } from '../../shared/kinds/vpn-connection/record.ts'
import { defaultsOf } from '../../shared/plan/field.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { made } from '../check/made.ts'
import { insideBlock, officeBlock, publicAddress } from './blocks.ts'

/** An office with the router and the connection that join it to a gateway. */
export interface Office {
  readonly lan: string
  readonly resources: readonly Resource[]
}

const tunnel = (insideCidr: string): Tunnel => ({
  ...defaultsOf(tunnelFields),
  insideCidr,
  ikeVersions: ['ikev2'],
  phase1IntegrityAlgorithms: ['SHA2-256'],
  phase1DhGroupNumbers: [20],
  phase2IntegrityAlgorithms: ['SHA2-256'],
  phase2DhGroupNumbers: [20],
  startupAction: 'start',
})

export function officeOf(
  number: number,
  id: string,
  end: { readonly vpnGateway?: string; readonly transitGateway?: string },
): Office {
  const lan = officeBlock(number)
  const address = publicAddress(number)
  return {
    lan,
    resources: [
      made(site, id, { lanCidrs: [lan], publicAddress: address }),
      made(customerGateway, `cgw-${id}`, {
        site: id,
        bgpAsn: 4200000000 + number,
        ipAddress: address,
        deviceName: `router-${id}`,
      }),
      made(vpnConnection, `vpn-${id}`, {
        customerGateway: `cgw-${id}`,
        ...end,
        tunnels: [tunnel(insideBlock(number * 2)), tunnel(insideBlock(number * 2 + 1))],
      }),
      made(cloudwatchMetricAlarm, `alarm-${id}`, {
        vpnConnection: `vpn-${id}`,
        alarmActions: ['arn:aws:sns:eu-west-1:123456789012:network'],
      }),
    ],
  }
}
