import { slug } from '../../base/words.ts'
import { block, resource, type Block } from '../../hcl/block.ts'
import { verbatim, type Expression } from '../../hcl/expression.ts'
import type { Id } from '../../plan/plan.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, named, output } from '../terraform.ts'
import type { Ec2ClientVpnEndpoint } from './record.ts'

type AuthorizationRule = Ec2ClientVpnEndpoint['authorizationRules'][number]
type Route = Ec2ClientVpnEndpoint['routes'][number]

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined)

/** Only what the kind of authentication asks for. */
function authenticationOptions(endpoint: Ec2ClientVpnEndpoint): Block {
  const { authenticationType: type } = endpoint
  const forType = (of: typeof type, text: string): string | undefined => (type === of ? given(text) : undefined)
  return block('authentication_options', [], {
    type,
    root_certificate_chain_arn: forType('certificate-authentication', endpoint.rootCertificateChainArn),
    active_directory_id: forType('directory-service-authentication', endpoint.activeDirectoryId),
    saml_provider_arn: forType('federated-authentication', endpoint.samlProviderArn),
  })
}

function logOptions(endpoint: Ec2ClientVpnEndpoint, context: TerraformContext): Block {
  const group = context.ref(endpoint.logGroup, 'name')
  return block('connection_log_options', [], { enabled: group !== undefined, cloudwatch_log_group: group })
}

const endpointBlock = (
  endpoint: Ec2ClientVpnEndpoint,
  certificate: string | Expression,
  context: TerraformContext,
): Block =>
  resource(
    'aws_ec2_client_vpn_endpoint',
    context.label(endpoint.id),
    {
      description: named(endpoint),
      server_certificate_arn: certificate,
      client_cidr_block: given(endpoint.clientCidrBlock),
      vpc_id: context.ref(endpoint.vpc),
      security_group_ids: some(context.refs(endpoint.securityGroups)),
      split_tunnel: endpoint.splitTunnel,
      dns_servers: some(endpoint.dnsServers),
      transport_protocol: endpoint.transportProtocol,
      vpn_port: Number(endpoint.vpnPort),
      session_timeout_hours: Number(endpoint.sessionTimeoutHours),
    },
    authenticationOptions(endpoint),
    logOptions(endpoint, context),
    { tags: context.tags(endpoint) },
  )

/** Certificates are made outside of the plan, perhaps later: until then their place is kept by a variable. */
const certificateVariable = (name: string, endpoint: Ec2ClientVpnEndpoint): Piece => ({
  file: 'variables',
  block: block(
    'variable',
    [name],
    {
      description: `ARN in AWS Certificate Manager of the server certificate of the client VPN endpoint ${named(endpoint)}; AWS refuses the endpoint without one.`,
      type: verbatim('string'),
      default: '',
    },
    block('validation', [], {
      condition: verbatim(`var.${name} == "" || can(regex("^arn:[a-z-]+:acm:", var.${name}))`),
      error_message: 'Give the ARN of a certificate in AWS Certificate Manager.',
    }),
  ),
})

const ASSOCIATION = 'aws_ec2_client_vpn_network_association'

interface Association {
  readonly subnet: Id
  readonly label: string
}

const associationsOf = (endpoint: Ec2ClientVpnEndpoint, context: TerraformContext): readonly Association[] =>
  endpoint.subnets
    .filter((id) => context.ref(id) !== undefined)
    .map((subnet) => ({
      subnet,
      label: context.uniqueLabel(ASSOCIATION, `${context.label(endpoint.id)}_${context.label(subnet)}`),
    }))

const associationBlock = (
  { subnet, label }: Association,
  id: Expression | undefined,
  context: TerraformContext,
): Block => resource(ASSOCIATION, label, { client_vpn_endpoint_id: id, subnet_id: context.ref(subnet) })

const networkLabel = (cidr: string): string => (cidr === '0.0.0.0/0' ? 'anywhere' : slug(cidr, '_') || 'network')

function authorizationBlock(rule: AuthorizationRule, endpoint: Ec2ClientVpnEndpoint, context: TerraformContext): Block {
  const type = 'aws_ec2_client_vpn_authorization_rule'
  const wanted = `${context.label(endpoint.id)}_${networkLabel(rule.targetNetworkCidr)}`
  return resource(type, context.uniqueLabel(type, wanted), {
    client_vpn_endpoint_id: context.ref(endpoint.id),
    target_network_cidr: given(rule.targetNetworkCidr),
    access_group_id: given(rule.accessGroupId),
    authorize_all_groups: rule.accessGroupId === '' ? true : undefined,
    description: given(rule.description),
  })
}

/** A route leads through a target network, which has to be associated before. */
function routeBlock(
  route: Route,
  endpoint: Ec2ClientVpnEndpoint,
  associations: readonly Association[],
  context: TerraformContext,
): Block {
  const type = 'aws_ec2_client_vpn_route'
  const through = associations.find(({ subnet }) => subnet === route.targetSubnet)
  const wanted = `${context.label(endpoint.id)}_${networkLabel(route.destinationCidrBlock)}`
  return resource(type, context.uniqueLabel(type, wanted), {
    client_vpn_endpoint_id: context.ref(endpoint.id),
    destination_cidr_block: given(route.destinationCidrBlock),
    target_vpc_subnet_id:
      through === undefined ? context.ref(route.targetSubnet) : verbatim(`${ASSOCIATION}.${through.label}.subnet_id`),
    description: given(route.description),
  })
}

export function terraform(endpoint: Ec2ClientVpnEndpoint, context: TerraformContext): readonly Piece[] {
  const id = context.ref(endpoint.id)
  const label = context.label(endpoint.id)
  const isMissing = endpoint.serverCertificateArn === ''
  const variable = isMissing ? context.uniqueLabel('variable', `${label}_server_certificate_arn`) : ''
  const certificate = isMissing ? verbatim(`var.${variable}`) : endpoint.serverCertificateArn
  const associations = associationsOf(endpoint, context)
  const blocks = [
    endpointBlock(endpoint, certificate, context),
    ...associations.map((each) => associationBlock(each, id, context)),
    ...endpoint.authorizationRules.map((rule) => authorizationBlock(rule, endpoint, context)),
    ...endpoint.routes.map((route) => routeBlock(route, endpoint, associations, context)),
  ]
  return [
    ...blocks.map((each) => ({ file: 'vpn' as const, block: each })),
    ...(isMissing ? [certificateVariable(variable, endpoint)] : []),
    output(context, {
      name: `${label}_client_vpn_name`,
      description: `DNS name that the clients of ${named(endpoint)} dial.`,
      value: context.ref(endpoint.id, 'dns_name'),
    }),
  ]
}
