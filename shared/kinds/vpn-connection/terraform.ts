import { block, resource, space, type Block, type BodyPart } from '../../hcl/block.ts'
import { call, object, verbatim, type Expression, type Value } from '../../hcl/expression.ts'
import { customerGateway } from '../customer-gateway/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { attachmentReference } from '../transit-attachment.ts'
import { given, LOG_RETENTION_DAYS, named, output } from '../terraform.ts'
import { chosenInsideCidrs } from './inside-cidr.ts'
import { vpnConnection, type Tunnel, type VpnConnection } from './record.ts'

const chosen = <T extends string | number>(values: readonly T[]): readonly T[] | undefined =>
  values.length === 0 ? undefined : values

/** The provider's names of a tunnel's options, without `tunnel1_` before them. */
const options = (tunnel: Tunnel): Readonly<Record<string, Value>> => ({
  ike_versions: chosen(tunnel.ikeVersions),
  startup_action: tunnel.startupAction,
  phase1_encryption_algorithms: chosen(tunnel.phase1EncryptionAlgorithms),
  phase1_integrity_algorithms: chosen(tunnel.phase1IntegrityAlgorithms),
  phase1_dh_group_numbers: chosen(tunnel.phase1DhGroupNumbers),
  phase1_lifetime_seconds: tunnel.phase1LifetimeSeconds ?? undefined,
  phase2_encryption_algorithms: chosen(tunnel.phase2EncryptionAlgorithms),
  phase2_integrity_algorithms: chosen(tunnel.phase2IntegrityAlgorithms),
  phase2_dh_group_numbers: chosen(tunnel.phase2DhGroupNumbers),
  phase2_lifetime_seconds: tunnel.phase2LifetimeSeconds ?? undefined,
  rekey_margin_time_seconds: tunnel.rekeyMarginTimeSeconds ?? undefined,
  rekey_fuzz_percentage: tunnel.rekeyFuzzPercentage ?? undefined,
  replay_window_size: tunnel.replayWindowSize ?? undefined,
  dpd_timeout_action: tunnel.dpdTimeoutAction,
  dpd_timeout_seconds: tunnel.dpdTimeoutSeconds ?? undefined,
  enable_tunnel_lifecycle_control: tunnel.enableTunnelLifecycleControl || undefined,
})

const isOnTransitGateway = ({ transitGateway }: VpnConnection): boolean => transitGateway !== null

const carriesIpv6 = (connection: VpnConnection): boolean =>
  isOnTransitGateway(connection) && connection.tunnelInsideIpVersion === 'ipv6'

const isOutsidePrivate = (connection: VpnConnection): boolean =>
  isOnTransitGateway(connection) && connection.outsideIpAddressType === 'PrivateIpv4'

const logOptions = (
  tunnel: Tunnel,
  prefix: string,
  ownGroup: string | undefined,
  context: TerraformContext,
): Block | undefined =>
  tunnel.logEnabled
    ? block(
        `${prefix}_log_options`,
        [],
        block('cloudwatch_log_options', [], {
          log_enabled: true,
          log_group_arn:
            context.ref(tunnel.logGroup, 'arn') ??
            given(tunnel.logGroupArn) ??
            (ownGroup === undefined ? undefined : verbatim(`aws_cloudwatch_log_group.${ownGroup}.arn`)),
          log_output_format: tunnel.logOutputFormat,
        }),
      )
    : undefined

/** Tunnel 1 always has an inside CIDR: by it the provider tells the two tunnels apart. */
const insideCidr = (connection: VpnConnection, tunnel: Tunnel, index: number, context: TerraformContext) =>
  given(tunnel.insideCidr) ??
  (index === 0 ? chosenInsideCidrs(context.estate.all(vpnConnection)).get(connection.id) : undefined)

interface Naming {
  readonly label: string
  /** Label of the log group that the export makes; none where each tunnel with logs has one. */
  readonly logGroup: string | undefined
  /** Of each tunnel's variable; none when AWS or a certificate takes care of the keys. */
  readonly keys: readonly string[]
}

function tunnelParts(connection: VpnConnection, naming: Naming, context: TerraformContext): readonly BodyPart[] {
  return connection.tunnels.flatMap((tunnel, index) => {
    const prefix = `tunnel${String(index + 1)}`
    const key = naming.keys[index]
    const all = {
      inside_cidr: insideCidr(connection, tunnel, index, context),
      inside_ipv6_cidr: carriesIpv6(connection) ? given(tunnel.insideIpv6Cidr) : undefined,
      preshared_key: key === undefined ? undefined : verbatim(`var.${key}`),
      ...options(tunnel),
    }
    const prefixed = Object.fromEntries(Object.entries(all).map(([name, value]) => [`${prefix}_${name}`, value]))
    return [space, prefixed, logOptions(tunnel, prefix, naming.logGroup, context)]
  })
}

/** What only a transit gateway can do; on a virtual private gateway the provider refuses even a no. */
function transitArguments(
  connection: VpnConnection,
  transport: Expression | undefined,
): Readonly<Record<string, Value>> | undefined {
  if (!isOnTransitGateway(connection)) return undefined
  return {
    enable_acceleration: connection.enableAcceleration || undefined,
    tunnel_inside_ip_version: carriesIpv6(connection) ? 'ipv6' : undefined,
    local_ipv6_network_cidr: given(connection.localIpv6NetworkCidr),
    remote_ipv6_network_cidr: given(connection.remoteIpv6NetworkCidr),
    outside_ip_address_type: isOutsidePrivate(connection) ? 'PrivateIpv4' : undefined,
    transport_transit_gateway_attachment_id: transport,
  }
}

function connectionPieces(connection: VpnConnection, naming: Naming, context: TerraformContext): readonly Piece[] {
  const transport = attachmentReference(isOutsidePrivate(connection) ? connection.transportAssociation : null, context)
  const block = resource(
    'aws_vpn_connection',
    naming.label,
    {
      type: 'ipsec.1',
      customer_gateway_id: context.ref(connection.customerGateway),
      vpn_gateway_id: context.ref(connection.vpnGateway),
      transit_gateway_id: context.ref(connection.transitGateway),
      static_routes_only: connection.staticRoutesOnly,
      local_ipv4_network_cidr: given(connection.localIpv4NetworkCidr),
      remote_ipv4_network_cidr: given(connection.remoteIpv4NetworkCidr),
      ...transitArguments(connection, transport.id),
      preshared_key_storage: connection.presharedKeyStorage === 'Standard' ? undefined : connection.presharedKeyStorage,
    },
    ...tunnelParts(connection, naming, context),
    { tags: context.tags(connection) },
  )
  return [...transport.pieces, { file: 'vpn', block }]
}

/** Keyed by destination: a route keeps its address in the state when others come and go. A transit gateway has its own. */
function routePieces(connection: VpnConnection, naming: Naming, id: Expression | undefined): readonly Piece[] {
  if (!connection.staticRoutesOnly || connection.staticRoutes.length === 0 || isOnTransitGateway(connection)) return []
  const routes = resource(
    'aws_vpn_connection_route',
    naming.label,
    { for_each: call('toset', connection.staticRoutes) },
    space,
    { vpn_connection_id: id, destination_cidr_block: verbatim('each.value') },
  )
  return [{ file: 'vpn', block: routes }]
}

const needsLogGroup = ({ tunnels }: VpnConnection): boolean =>
  tunnels.some((tunnel) => tunnel.logEnabled && tunnel.logGroup === null && tunnel.logGroupArn === '')

function logGroupPieces(connection: VpnConnection, naming: Naming, context: TerraformContext): readonly Piece[] {
  if (naming.logGroup === undefined) return []
  const group = resource('aws_cloudwatch_log_group', naming.logGroup, {
    name: `/aws/vendedlogs/vpn/${naming.label}`,
    retention_in_days: LOG_RETENTION_DAYS,
    tags: context.tags(connection),
  })
  return [{ file: 'vpn', block: group }]
}

/** AWS's form: 8 to 64 letters, digits, dots and underscores, not beginning with 0. */
const keyVariable = (name: string, tunnel: number, connection: VpnConnection): Piece => ({
  file: 'variables',
  block: block(
    'variable',
    [name],
    {
      description: `Pre-shared key of tunnel ${String(tunnel)} of the VPN connection ${named(connection)}; null lets AWS make one.`,
      type: verbatim('string'),
      default: null,
      sensitive: true,
    },
    block('validation', [], {
      condition: verbatim(`var.${name} == null || can(regex("^[A-Za-z1-9._][A-Za-z0-9._]{7,63}$", var.${name}))`),
      error_message: 'A pre-shared key has 8 to 64 letters, digits, dots and underscores and does not begin with 0.',
    }),
  ),
})

const outputs = (connection: VpnConnection, label: string, context: TerraformContext): readonly Piece[] => [
  output(context, {
    name: `${label}_tunnel_addresses`,
    description: `Outside addresses of the AWS ends of both tunnels of ${named(connection)}.`,
    value: object({
      tunnel1: context.ref(connection.id, 'tunnel1_address'),
      tunnel2: context.ref(connection.id, 'tunnel2_address'),
    }),
  }),
  output(context, {
    name: `${label}_customer_gateway_configuration`,
    description: `AWS’s configuration for the device of ${named(connection)}, as XML.`,
    value: context.ref(connection.id, 'customer_gateway_configuration'),
    sensitive: true,
  }),
]

function keysOf(connection: VpnConnection, label: string, context: TerraformContext): readonly string[] {
  const certificate = context.estate.get(customerGateway, connection.customerGateway)?.certificateArn ?? ''
  if (connection.presharedKeyStorage !== 'Standard' || certificate !== '') return []
  return [1, 2].map((tunnel) => context.uniqueLabel('variable', `${label}_tunnel${String(tunnel)}_preshared_key`))
}

export function terraform(connection: VpnConnection, context: TerraformContext): readonly Piece[] {
  const label = context.label(connection.id)
  const logGroup = needsLogGroup(connection)
    ? context.uniqueLabel('aws_cloudwatch_log_group', `${label}_vpn`)
    : undefined
  const naming: Naming = { label, logGroup, keys: keysOf(connection, label, context) }
  return [
    ...logGroupPieces(connection, naming, context),
    ...connectionPieces(connection, naming, context),
    ...routePieces(connection, naming, context.ref(connection.id)),
    ...naming.keys.map((key, index) => keyVariable(key, index + 1, connection)),
    ...outputs(connection, label, context),
  ]
}
