import { choice, choices, cidr, cidrs, flag, link, list, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const encryption = [
  { value: 'AES128', label: 'AES128' },
  { value: 'AES256', label: 'AES256' },
  { value: 'AES128-GCM-16', label: 'AES128-GCM-16' },
  { value: 'AES256-GCM-16', label: 'AES256-GCM-16' },
] as const

const integrity = [
  { value: 'SHA1', label: 'SHA1' },
  { value: 'SHA2-256', label: 'SHA2-256' },
  { value: 'SHA2-384', label: 'SHA2-384' },
  { value: 'SHA2-512', label: 'SHA2-512' },
] as const

const dhGroups = (groups: readonly number[]) => groups.map((value) => ({ value, label: String(value) }))

const unsetMeansAll = 'None chosen means AWS accepts all of them, weak ones included.'

/** Options of one tunnel. Unset ones fall back to AWS’s wide defaults, for each tunnel alone. */
export const tunnelFields = {
  insideCidr: cidr({
    label: 'Inside IPv4 CIDR',
    replaces: 'resource',
    help: 'A /30 in 169.254.0.0/16, not one AWS keeps. AWS’s end takes the first address, your device the second. Unset, AWS picks one.',
    section: 'Addresses',
    placeholder: '169.254.10.0/30',
  }),
  insideIpv6Cidr: cidr({
    label: 'Inside IPv6 CIDR',
    replaces: 'resource',
    help: 'A /126 in fd00::/8, where the tunnels carry IPv6. Unset, AWS picks one.',
    section: 'Addresses',
    advanced: true,
    placeholder: 'fd12:3456:789a::/126',
  }),
  ikeVersions: choices({ label: 'IKE versions', help: unsetMeansAll, section: 'IKE' }, [
    { value: 'ikev1', label: 'IKEv1' },
    { value: 'ikev2', label: 'IKEv2' },
  ]),
  startupAction: choice(
    {
      label: 'Startup action',
      help: 'Who starts the IKE negotiation. Start needs IKEv2 and a customer gateway with an address.',
      section: 'IKE',
    },
    [
      { value: 'add', label: 'Add', help: 'Your device starts it.' },
      { value: 'start', label: 'Start', help: 'AWS starts it.' },
    ],
    'add',
  ),
  phase1EncryptionAlgorithms: choices(
    { label: 'Phase 1 encryption', help: unsetMeansAll, section: 'Phase 1' },
    encryption,
  ),
  phase1IntegrityAlgorithms: choices(
    { label: 'Phase 1 integrity', help: unsetMeansAll, section: 'Phase 1' },
    integrity,
  ),
  phase1DhGroupNumbers: choices(
    { label: 'Phase 1 Diffie-Hellman groups', help: unsetMeansAll, section: 'Phase 1' },
    dhGroups([2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]),
  ),
  phase1LifetimeSeconds: number({
    label: 'Phase 1 lifetime',
    unit: 's',
    min: 900,
    max: 28800,
    section: 'Phase 1',
    help: '900 to 28800 seconds; unset means 28800.',
  }),
  phase2EncryptionAlgorithms: choices(
    { label: 'Phase 2 encryption', help: unsetMeansAll, section: 'Phase 2' },
    encryption,
  ),
  phase2IntegrityAlgorithms: choices(
    { label: 'Phase 2 integrity', help: unsetMeansAll, section: 'Phase 2' },
    integrity,
  ),
  phase2DhGroupNumbers: choices(
    { label: 'Phase 2 Diffie-Hellman groups', help: unsetMeansAll, section: 'Phase 2' },
    dhGroups([2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]),
  ),
  phase2LifetimeSeconds: number({
    label: 'Phase 2 lifetime',
    unit: 's',
    min: 900,
    max: 3600,
    section: 'Phase 2',
    help: '900 to 3600 seconds and less than phase 1; unset means 3600.',
  }),
  rekeyMarginTimeSeconds: number({
    label: 'Rekey margin',
    unit: 's',
    min: 60,
    max: 1800,
    section: 'Rekey and replay',
    advanced: true,
    help: 'AWS rekeys this long before a lifetime ends: 60 seconds to half of the phase 2 lifetime; unset means 270.',
  }),
  rekeyFuzzPercentage: number({
    label: 'Rekey fuzz',
    unit: '%',
    min: 0,
    max: 100,
    section: 'Rekey and replay',
    advanced: true,
    help: 'How much of the margin is random, 0 to 100 %; unset means 100.',
  }),
  replayWindowSize: number({
    label: 'Replay window',
    unit: 'packets',
    min: 64,
    max: 2048,
    section: 'Rekey and replay',
    advanced: true,
    help: '64 to 2048 packets; unset means 1024.',
  }),
  dpdTimeoutAction: choice(
    {
      label: 'DPD timeout action',
      section: 'Dead peer detection',
      help: 'What AWS does when your device stops answering.',
    },
    [
      { value: 'clear', label: 'Clear', help: 'End the IKE session; your device has to start again.' },
      { value: 'none', label: 'None', help: 'Do nothing.' },
      { value: 'restart', label: 'Restart', help: 'AWS starts it again.' },
    ],
    'clear',
  ),
  dpdTimeoutSeconds: number({
    label: 'DPD timeout',
    unit: 's',
    min: 30,
    section: 'Dead peer detection',
    help: '30 seconds or more; unset means 30.',
  }),
  enableTunnelLifecycleControl: flag(
    {
      label: 'Tunnel endpoint lifecycle control',
      section: 'Maintenance',
      advanced: true,
      help: 'AWS asks before it replaces the tunnel endpoint for maintenance.',
    },
    false,
  ),
  logEnabled: flag({ label: 'Tunnel logs', section: 'Logs', help: 'IKE and DPD messages to CloudWatch Logs.' }, false),
  logGroup: link(
    {
      label: 'Log group',
      section: 'Logs',
      help: 'Left empty, the export makes a log group for this connection.',
      when: (tunnel: Values) => tunnel['logEnabled'] === true,
    },
    ['cloudwatch_log_group'],
  ),
  logGroupArn: text({
    label: 'Log group ARN',
    section: 'Logs',
    advanced: true,
    help: 'Instead of a log group of this plan: one that is there already.',
    when: (tunnel: Values) => tunnel['logEnabled'] === true && tunnel['logGroup'] === null,
  }),
  logOutputFormat: choice(
    { label: 'Log format', section: 'Logs', when: (tunnel: Values) => tunnel['logEnabled'] === true },
    [
      { value: 'json', label: 'JSON' },
      { value: 'text', label: 'Text' },
    ],
    'json',
  ),
} as const

/** What AWS takes for a number that is left out (Site-to-Site VPN User Guide, tunnel options). */
export const UNSET_TUNNEL_NUMBERS = {
  phase1LifetimeSeconds: 28800,
  phase2LifetimeSeconds: 3600,
  rekeyMarginTimeSeconds: 270,
  rekeyFuzzPercentage: 100,
  replayWindowSize: 1024,
  dpdTimeoutSeconds: 30,
} as const satisfies Partial<Record<keyof typeof tunnelFields, number>>

const onTransitGateway = (connection: Values): boolean => connection['transitGateway'] !== null

/** A Site-to-Site VPN connection on a virtual private gateway or a transit gateway: two tunnels. */
export const vpnConnection = recordType({
  name: 'vpn_connection',
  title: 'VPN connection',
  prefix: 'vpn',
  whenReplaced: 'both outside addresses change',
  fields: {
    customerGateway: link({ label: 'Customer gateway' }, ['customer_gateway'], 'owner'),
    vpnGateway: link(
      { label: 'Virtual private gateway', help: 'Either this or a transit gateway.' },
      ['vpn_gateway'],
      'owner',
    ),
    transitGateway: link(
      { label: 'Transit gateway', help: 'Either this or a virtual private gateway.' },
      ['ec2_transit_gateway'],
      'owner',
    ),
    staticRoutesOnly: flag(
      {
        label: 'Routing',
        replaces: 'resource',
        help: 'Dynamic when your device speaks BGP over IPsec: it fails over between the tunnels within the BGP hold time. Static when it does not: you list the office’s networks, and failover waits until a tunnel is declared down.',
        off: { label: 'Dynamic (BGP)', help: 'Needs the device’s ASN; the device announces the office’s networks.' },
        on: { label: 'Static', help: 'Needs the static routes below.' },
      },
      false,
    ),
    staticRoutes: cidrs({
      label: 'Static routes',
      help: 'Office networks reached through this connection.',
      placeholder: '192.168.1.0/24',
      when: (connection: Values) => connection['staticRoutesOnly'] === true && !onTransitGateway(connection),
    }),
    enableAcceleration: flag(
      {
        label: 'Acceleration',
        replaces: 'resource',
        help: 'Packets enter AWS’s network at the nearest edge location, at extra cost. Needs NAT traversal. It can’t be changed later.',
        when: onTransitGateway,
      },
      false,
    ),
    tunnelInsideIpVersion: choice(
      {
        label: 'Traffic inside the tunnels',
        replaces: 'resource',
        advanced: true,
        help: 'One connection carries one of the two. It can’t be changed later.',
        when: onTransitGateway,
      },
      [
        { value: 'ipv4', label: 'IPv4' },
        { value: 'ipv6', label: 'IPv6' },
      ],
      'ipv4',
    ),
    outsideIpAddressType: choice(
      { label: 'Outside addresses', advanced: true, when: onTransitGateway },
      [
        { value: 'PublicIpv4', label: 'Public' },
        { value: 'PrivateIpv4', label: 'Private', help: 'The tunnels run over Direct Connect; name its association.' },
      ],
      'PublicIpv4',
    ),
    transportAssociation: link(
      {
        label: 'Transport',
        advanced: true,
        help: 'The Direct Connect gateway association whose attachment carries the tunnels.',
        when: (connection: Values) => connection['outsideIpAddressType'] === 'PrivateIpv4',
      },
      ['dx_gateway_association'],
    ),
    localIpv4NetworkCidr: cidr({
      label: 'Local IPv4 network CIDR',
      advanced: true,
      placeholder: '0.0.0.0/0',
      help: 'The office side of the traffic selector; unset means 0.0.0.0/0, which route-based devices want.',
    }),
    remoteIpv4NetworkCidr: cidr({
      label: 'Remote IPv4 network CIDR',
      advanced: true,
      placeholder: '0.0.0.0/0',
      help: 'The AWS side of the traffic selector; unset means 0.0.0.0/0.',
    }),
    localIpv6NetworkCidr: cidr({
      label: 'Local IPv6 network CIDR',
      advanced: true,
      placeholder: '::/0',
      help: 'The office side, where the tunnels carry IPv6; unset means ::/0.',
      when: onTransitGateway,
    }),
    remoteIpv6NetworkCidr: cidr({
      label: 'Remote IPv6 network CIDR',
      advanced: true,
      placeholder: '::/0',
      help: 'The AWS side, where the tunnels carry IPv6; unset means ::/0.',
      when: onTransitGateway,
    }),
    presharedKeyStorage: choice(
      { label: 'Pre-shared keys', help: 'Keys are never kept in the plan.' },
      [
        {
          value: 'Standard',
          label: 'Terraform variables',
          help: 'The export has a sensitive variable for each tunnel; left null, AWS makes the key.',
        },
        {
          value: 'SecretsManager',
          label: 'AWS Secrets Manager',
          help: 'AWS makes the keys and keeps them in Secrets Manager.',
        },
      ],
      'Standard',
    ),
    tunnels: list({ label: 'Tunnels', section: 'Tunnels', fixedLength: 2 }, 'Tunnel', tunnelFields),
    ...tagsField,
  },
})

export type VpnConnection = Of<typeof vpnConnection>
export type Tunnel = VpnConnection['tunnels'][number]
