import { cloudfrontDistribution } from '../../shared/kinds/cloudfront-distribution/record.ts'
import { dxGatewayAssociation } from '../../shared/kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../shared/kinds/dx-gateway/record.ts'
import { ec2ClientVpnEndpoint } from '../../shared/kinds/ec2-client-vpn-endpoint/record.ts'
import { ec2TransitGatewayRouteTable } from '../../shared/kinds/ec2-transit-gateway-route-table/record.ts'
import { ec2TransitGateway } from '../../shared/kinds/ec2-transit-gateway/record.ts'
import { group } from '../../shared/kinds/group/record.ts'
import { vpcPeeringConnection } from '../../shared/kinds/vpc-peering-connection/record.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { made } from '../check/made.ts'
import { clientBlock, hubBlock, vpcBlock } from './blocks.ts'
import { divisionOf } from './division.ts'
import { officeOf } from './office.ts'
import type { Division } from './part.ts'

export const divisionsPerHub = 5

/** Offices of the hub itself are numbered after those of all divisions. */
const headquartersNumber = (hub: number): number => 900 + hub

const certificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555'

function clientVpn(hub: number): Resource {
  const first = `${String(hub)}-0`
  return made(ec2ClientVpnEndpoint, `client-vpn-${String(hub)}`, {
    vpc: `vpc-${first}`,
    clientCidrBlock: clientBlock(hub),
    subnets: [`subnet-${first}-3`, `subnet-${first}-4`],
    securityGroups: [`web-${first}`],
    serverCertificateArn: certificate,
    rootCertificateChainArn: certificate,
    authorizationRules: [{ targetNetworkCidr: vpcBlock(hub, 0), accessGroupId: '', description: 'Staff' }],
    logGroup: `log-group-${first}`,
  })
}

/** Divisions around a transit gateway, with an office of their own and Direct Connect. */
export function hubOf(hub: number, count = divisionsPerHub): readonly Resource[] {
  const h = String(hub)
  const headquarters = officeOf(headquartersNumber(hub), `hq-${h}`, { transitGateway: `tgw-${h}` })
  const division = (number: number): Division => ({
    hub,
    number,
    peer: count > 1 && number < 2 ? 1 - number : undefined,
    headquarters: headquarters.lan,
  })
  const attachments = Array.from({ length: count }, (_, n) => `attach-${h}-${String(n)}`)
  const attached = [...attachments, `vpn-hq-${h}`, `dx-assoc-${h}`]
  return [
    ...headquarters.resources,
    made(ec2TransitGateway, `tgw-${h}`, { amazonSideAsn: 4201000000 + hub, defaultRouteTableAssociation: false }),
    made(ec2TransitGatewayRouteTable, `tgw-rt-${h}`, {
      transitGateway: `tgw-${h}`,
      associations: attached,
      propagations: attached,
    }),
    made(dxGateway, `dx-${h}`, { amazonSideAsn: 4202000000 + hub, sites: [`hq-${h}`] }),
    made(dxGatewayAssociation, `dx-assoc-${h}`, {
      dxGateway: `dx-${h}`,
      transitGateway: `tgw-${h}`,
      allowedPrefixes: [hubBlock(hub)],
    }),
    ...Array.from({ length: count }, (_, n) => divisionOf(division(n))).flat(),
    clientVpn(hub),
    made(cloudfrontDistribution, `cdn-${h}`, { origin: `lb-${h}-0` }),
    made(group, `frame-${h}`, { description: 'One company' }),
    ...(count > 1 ? [made(vpcPeeringConnection, `pcx-${h}`, { vpc: `vpc-${h}-0`, peerVpc: `vpc-${h}-1` })] : []),
  ]
}
