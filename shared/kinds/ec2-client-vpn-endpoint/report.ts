import { counted } from '../../base/words.ts'
import { facts, heading, paragraph, table, type Part, type Row } from '../../document/document.ts'
import type { Estate } from '../../estate/estate.ts'
import type { ReportPart } from '../kind.ts'
import { subnetTable } from '../report-subnets.ts'
import { namesText, optionOf } from '../report-words.ts'
import { named } from '../terraform.ts'
import { vpc } from '../vpc/record.ts'
import { ec2ClientVpnEndpoint, type Ec2ClientVpnEndpoint } from './record.ts'

const { fields } = ec2ClientVpnEndpoint

const protocolText = ({ transportProtocol }: Ec2ClientVpnEndpoint): string => transportProtocol.toUpperCase()

const authenticationText = ({ authenticationType }: Ec2ClientVpnEndpoint): string =>
  optionOf(fields.authenticationType, authenticationType)?.label ?? authenticationType

/** Who vouches for the clients, as far as the chosen authentication asks for it. */
function voucher(endpoint: Ec2ClientVpnEndpoint): readonly [string, string] {
  switch (endpoint.authenticationType) {
    case 'certificate-authentication':
      return [fields.rootCertificateChainArn.label, endpoint.rootCertificateChainArn]
    case 'directory-service-authentication':
      return [fields.activeDirectoryId.label, endpoint.activeDirectoryId]
    case 'federated-authentication':
      return [fields.samlProviderArn.label, endpoint.samlProviderArn]
  }
}

function authenticationFacts(endpoint: Ec2ClientVpnEndpoint): readonly (readonly [string, string])[] {
  const [label, value] = voucher(endpoint)
  return [
    ['Authentication', authenticationText(endpoint)],
    [label, value || 'not set'],
  ]
}

const endFacts = (endpoint: Ec2ClientVpnEndpoint, estate: Estate): Part =>
  facts([
    ['Name that clients dial', 'given by AWS after apply, in the configuration file it offers'],
    ['Transport', `${protocolText(endpoint)} ${endpoint.vpnPort}`],
    ['VPC', estate.nameOf(endpoint.vpc ?? '')],
    ['Addresses of the clients', endpoint.clientCidrBlock || 'not set'],
    ['DNS servers', endpoint.dnsServers.join(', ') || 'none: clients keep their own'],
    ['Split tunnel', endpoint.splitTunnel ? 'on: only traffic for the routes below' : 'off: all traffic'],
    ...authenticationFacts(endpoint),
    ['Server certificate ARN', endpoint.serverCertificateArn || 'not set: a Terraform variable asks for it'],
    ['Session ends after', counted(Number(endpoint.sessionTimeoutHours), 'hour')],
    ['Security groups', namesText(estate, endpoint.securityGroups, 'the VPC’s default group')],
    ['Connection log', estate.nameOf(endpoint.logGroup ?? '') || 'none'],
  ])

const firewallRow = (endpoint: Ec2ClientVpnEndpoint): Row => [
  protocolText(endpoint),
  endpoint.vpnPort,
  'The client, any port',
  'The endpoint, by its name',
]

/** Each target network brings the route to its VPC. */
function localRows({ vpc: id, subnets }: Ec2ClientVpnEndpoint, estate: Estate): readonly Row[] {
  const home = estate.get(vpc, id)
  if (home === undefined) return []
  return subnets.map((each) => [home.cidrBlock || 'not set', estate.nameOf(each), 'added by AWS', ''])
}

const writtenRows = ({ routes }: Ec2ClientVpnEndpoint, estate: Estate): readonly Row[] =>
  routes.map(({ destinationCidrBlock, targetSubnet, description }) => [
    destinationCidrBlock || 'not set',
    estate.nameOf(targetSubnet ?? '') || 'not set',
    'static',
    description,
  ])

const ruleRow = (rule: Ec2ClientVpnEndpoint['authorizationRules'][number]): Row => [
  rule.targetNetworkCidr || 'not set',
  rule.accessGroupId === '' ? 'every client' : `group ${rule.accessGroupId}`,
  rule.description,
]

const sheet = (endpoint: Ec2ClientVpnEndpoint, estate: Estate): readonly Part[] => [
  endFacts(endpoint, estate),
  heading('What the client’s network must let out'),
  table(['Protocol', 'Port', 'From', 'To'], [firewallRow(endpoint)], ''),
  heading('Target networks'),
  subnetTable(estate, endpoint.subnets, 'None: no client can connect.'),
  heading('Routes'),
  table(
    ['Destination', 'Through subnet', 'Origin', 'Description'],
    [...localRows(endpoint, estate), ...writtenRows(endpoint, estate)],
    'None.',
  ),
  heading('Authorization rules'),
  table(['Network', 'Who', 'Description'], endpoint.authorizationRules.map(ruleRow), 'None: clients reach nothing.'),
  paragraph('A client reaches a network that has both a route and an authorization rule.'),
]

const overview = (endpoints: readonly Ec2ClientVpnEndpoint[], estate: Estate): readonly Part[] => [
  table(
    ['Endpoint', 'VPC', 'Transport', 'Addresses of the clients', 'Authentication'],
    endpoints.map((endpoint) => [
      named(endpoint),
      estate.nameOf(endpoint.vpc ?? ''),
      `${protocolText(endpoint)} ${endpoint.vpnPort}`,
      endpoint.clientCidrBlock || 'not set',
      authenticationText(endpoint),
    ]),
    '',
  ),
]

export const report: ReportPart<Ec2ClientVpnEndpoint> = { chapter: 'Client VPN', overview, sheet }
