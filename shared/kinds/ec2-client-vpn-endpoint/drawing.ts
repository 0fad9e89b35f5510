import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { Ec2ClientVpnEndpoint } from './record.ts'

const authentication = {
  'certificate-authentication': 'certificate',
  'directory-service-authentication': 'Active Directory',
  'federated-authentication': 'federated',
} as const

export const drawing: Drawing<Ec2ClientVpnEndpoint> = {
  shape: 'node',
  icon,
  drawIo: { service: 'client_vpn' },
  size: { width: 144, height: 120 },
  slot: 'edge',
  zone: 'region',
  subtitle: (endpoint) =>
    [endpoint.clientCidrBlock, authentication[endpoint.authenticationType]].filter(Boolean).join('\n'),
  tone: () => 'gateway',
  links: ({ id, subnets }) => subnets.map((to) => ({ key: to, from: id, to, style: 'association' as const })),
}
