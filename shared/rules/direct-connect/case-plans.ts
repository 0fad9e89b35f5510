import type { CasePlan } from '../cases.ts'

/** An office whose circuit ends at a Direct Connect gateway, a VPC behind a transit gateway, and one behind a VGW. */
export const circuit = (
  associations: Readonly<Record<string, object>>,
  changes: Readonly<Record<string, object>> = {},
): CasePlan => {
  const lines = Object.fromEntries(
    Object.entries(associations).map(([id, fields]) => [
      id,
      { kind: 'dx_gateway_association', dxGateway: 'dx', ...fields },
    ]),
  )
  const base = Object.fromEntries(Object.entries(sound).map(([id, fields]) => [id, { ...fields, ...changes[id] }]))
  return { resources: { ...base, ...lines } }
}

/** The same with a private VPN connection whose tunnels this association carries. */
export const carrying = ({ resources }: CasePlan, transportAssociation: string): CasePlan => ({
  resources: {
    ...resources,
    vpn: {
      kind: 'vpn_connection',
      transitGateway: 'tgw',
      outsideIpAddressType: 'PrivateIpv4',
      transportAssociation,
    },
  },
})

const sound = {
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  dx: { kind: 'dx_gateway', amazonSideAsn: 64514, sites: ['hq'] },
  tgw: { kind: 'ec2_transit_gateway', amazonSideAsn: 64513 },
  tgw2: { kind: 'ec2_transit_gateway', amazonSideAsn: 64515 },
  vgw: { kind: 'vpn_gateway', vpc: 'alone' },
  alone: { kind: 'vpc', cidrBlock: '10.9.0.0/16' },
  main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['100.64.0.0/16'] },
  a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
  attach: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'main', subnets: ['a'] },
}
