import { facts, heading, paragraph, table, type Part, type Row } from '../../document/document.ts'
import { AMAZON_DEFAULT_ASN } from '../../estate/asns.ts'
import type { Estate } from '../../estate/estate.ts'
import { gatewayOf, vpcsBehind } from '../../estate/hybrid.ts'
import { transitTablesOf } from '../../estate/transit.ts'
import { customerGateway, type CustomerGateway } from '../customer-gateway/record.ts'
import type { ReportPart } from '../kind.ts'
import { namesText } from '../report-words.ts'
import { site, type Site } from '../site/record.ts'
import { named } from '../terraform.ts'
import { vpc } from '../vpc/record.ts'
import type { VpnConnection } from './record.ts'
import { GIVEN_BY_AWS, tunnelRows } from './tunnel-rows.ts'

/** The two ends of a connection, as far as the plan has them. */
interface Ends {
  readonly device: CustomerGateway | undefined
  readonly office: Site | undefined
  readonly vpcs: readonly string[]
}

function endsOf(connection: VpnConnection, estate: Estate): Ends {
  const device = estate.get(customerGateway, connection.customerGateway)
  return { device, office: estate.get(site, device?.site), vpcs: vpcsBehind(estate, connection) }
}

const outsideText = ({ device }: Ends): string =>
  device?.ipAddress || (device?.certificateArn ? 'any: the device shows a certificate' : 'not set')

/** Static routes stand in the connection, or in the tables of its transit gateway. */
function staticRoutes(connection: VpnConnection, estate: Estate): readonly string[] {
  if (connection.transitGateway === null) return connection.staticRoutes
  const written = transitTablesOf(estate, connection.transitGateway).flatMap(({ routes }) => routes)
  return written
    .filter(({ attachment }) => attachment === connection.id)
    .map(({ destinationCidrBlock }) => destinationCidrBlock)
}

function routingText(connection: VpnConnection, estate: Estate): string {
  if (!connection.staticRoutesOnly) return 'Dynamic (BGP): the device announces the office’s networks'
  return `Static: AWS sends ${staticRoutes(connection, estate).join(', ') || 'nothing yet'} through the tunnels`
}

function gatewayText(connection: VpnConnection, estate: Estate): string {
  const gateway = gatewayOf(estate, connection)
  if (gateway === undefined) return 'not set'
  return `${gateway.kind === 'vpn_gateway' ? 'Virtual private gateway' : 'Transit gateway'} ${named(gateway)}`
}

function amazonAsn(connection: VpnConnection, estate: Estate): string {
  const asn = gatewayOf(estate, connection)?.amazonSideAsn ?? undefined
  return asn === undefined ? `${String(AMAZON_DEFAULT_ASN)} (AWS’s default)` : String(asn)
}

const keyText = (connection: VpnConnection, { device }: Ends): string =>
  device?.certificateArn
    ? 'none: the device shows a certificate'
    : connection.presharedKeyStorage === 'SecretsManager'
      ? 'made by AWS and kept in AWS Secrets Manager; never in this report'
      : 'handed over apart, as sensitive Terraform variables; never in this report'

const selector = (text: string, unset: string): string => text || `${unset} (AWS’s default)`

function endFacts(connection: VpnConnection, ends: Ends, estate: Estate): Part {
  const { device, office } = ends
  return facts([
    ['Customer gateway', device === undefined ? 'not set' : named(device)],
    ['Office', office === undefined ? 'not set' : named(office)],
    ['Office device', device?.deviceName || office?.deviceName || ''],
    ['Outside address, office', outsideText(ends)],
    ['AWS side', gatewayText(connection, estate)],
    ['VPC', namesText(estate, ends.vpcs, 'none')],
    ['Routing', routingText(connection, estate)],
    ['ASN, office', String(device?.bgpAsn ?? 'not set')],
    ['ASN, AWS', amazonAsn(connection, estate)],
    ['Pre-shared keys', keyText(connection, ends)],
    ['Acceleration', connection.enableAcceleration ? 'on' : ''],
    ['Traffic selector, office side', selector(connection.localIpv4NetworkCidr, '0.0.0.0/0')],
    ['Traffic selector, AWS side', selector(connection.remoteIpv4NetworkCidr, '0.0.0.0/0')],
  ])
}

/** What passes outside of the tunnels, and BGP inside of them. */
function firewallRows(connection: VpnConnection, ends: Ends): readonly Row[] {
  const office = `Customer gateway, ${outsideText(ends)}`
  const aws = `Both tunnel endpoints, ${GIVEN_BY_AWS}`
  const row = (protocol: string, port: string, purpose: string): Row => [protocol, port, office, aws, purpose]
  return [
    row('UDP', '500', 'IKE'),
    row('UDP', '4500', 'IKE and ESP behind NAT'),
    // Accelerated connections always use NAT traversal.
    ...(connection.enableAcceleration ? [] : [row('ESP (IP protocol 50)', '–', 'The encrypted packets')]),
    ...(connection.staticRoutesOnly
      ? []
      : [['TCP', '179', 'Inside address, office', 'Inside address, AWS', 'BGP, inside each tunnel']]),
  ]
}

const networkRows = ({ office, vpcs }: Ends, estate: Estate): readonly Row[] =>
  vpcs.flatMap((id) => {
    const home = estate.get(vpc, id)
    if (home === undefined || office === undefined) return []
    const blocks = [home.cidrBlock, ...home.secondaryCidrBlocks].filter(Boolean)
    return [[named(office), office.lanCidrs.join(', ') || 'not set', named(home), blocks.join(', ') || 'not set']]
  })

function sheet(connection: VpnConnection, estate: Estate): readonly Part[] {
  const ends = endsOf(connection, estate)
  return [
    endFacts(connection, ends, estate),
    heading('Tunnels'),
    table(['Option', 'Tunnel 1', 'Tunnel 2'], tunnelRows(connection, outsideText(ends), estate), ''),
    heading('What the office firewall must allow'),
    table(['Protocol', 'Port', 'Office side', 'AWS side', 'Purpose'], firewallRows(connection, ends), ''),
    paragraph('Each line in both directions: either end may send first.'),
    heading('Networks that pass through the tunnels'),
    table(['Office', 'Office networks', 'VPC', 'VPC networks'], networkRows(ends, estate), 'None: an end is missing.'),
  ]
}

const routingLabel = ({ staticRoutesOnly }: VpnConnection): string => (staticRoutesOnly ? 'Static' : 'BGP')

const overview = (connections: readonly VpnConnection[], estate: Estate): readonly Part[] => [
  table(
    ['Connection', 'Office', 'Outside address, office', 'AWS side', 'VPC', 'Routing'],
    connections.map((connection) => {
      const ends = endsOf(connection, estate)
      return [
        named(connection),
        ends.office === undefined ? 'not set' : named(ends.office),
        outsideText(ends),
        gatewayText(connection, estate),
        namesText(estate, ends.vpcs, 'none'),
        routingLabel(connection),
      ]
    }),
    '',
  ),
]

export const report: ReportPart<VpnConnection> = { chapter: 'VPN connections', overview, sheet }
