import type { CasePlan, Cases } from '../../cases.ts'

const plan = (
  transitGatewayCidrBlocks: readonly string[],
  allowedPrefixes: readonly string[],
  outsideIpAddressType = 'PrivateIpv4',
): CasePlan => ({
  resources: {
    dx: { kind: 'dx_gateway', amazonSideAsn: 64513 },
    tgw: { kind: 'ec2_transit_gateway', transitGatewayCidrBlocks },
    line: { kind: 'dx_gateway_association', dxGateway: 'dx', transitGateway: 'tgw', allowedPrefixes },
    vpn: { kind: 'vpn_connection', transitGateway: 'tgw', outsideIpAddressType, transportAssociation: 'line' },
  },
})
const unnamed = ({ resources }: CasePlan): CasePlan => ({
  resources: {
    ...resources,
    vpn: { kind: 'vpn_connection', transitGateway: 'tgw', outsideIpAddressType: 'PrivateIpv4' },
  },
})
const twice = (before: CasePlan): CasePlan => ({
  resources: {
    ...before.resources,
    vpn2: {
      kind: 'vpn_connection',
      transitGateway: 'tgw',
      outsideIpAddressType: 'PrivateIpv4',
      transportAssociation: 'line',
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'the block, announced', plan: plan(['10.254.0.0/24'], ['10.254.0.0/24']) },
    { name: 'one around it', plan: plan(['10.254.0.0/24'], ['10.0.0.0/8']) },
    { name: 'public addresses need none', plan: plan([], ['10.0.0.0/16'], 'PublicIpv4') },
    { name: 'nothing announced is another rule’s', plan: plan(['10.254.0.0/24'], []) },
  ],
  fails: [
    { name: 'no block', plan: plan([], ['10.0.0.0/16']), at: ['tgw.transitGatewayCidrBlocks'], message: 'none' },
    {
      name: 'an IPv6 block only',
      plan: plan(['fd00:254::/64'], ['10.0.0.0/16']),
      at: ['tgw.transitGatewayCidrBlocks'],
      message: 'none',
    },
    {
      name: 'the VPC announced, not the block',
      plan: plan(['10.254.0.0/24'], ['10.0.0.0/16']),
      at: ['line.allowedPrefixes'],
      message: 'unannounced',
      fixed: { 'line.allowedPrefixes': ['10.0.0.0/16', '10.254.0.0/24'] },
    },
    {
      name: 'not announced by the one there is, though the connection names none',
      plan: unnamed(plan(['10.254.0.0/24'], ['10.0.0.0/16'])),
      at: ['line.allowedPrefixes'],
      message: 'unannounced',
      fixed: { 'line.allowedPrefixes': ['10.0.0.0/16', '10.254.0.0/24'] },
    },
    {
      name: 'told once for two connections',
      plan: twice(plan([], ['10.0.0.0/16'])),
      at: ['tgw.transitGatewayCidrBlocks'],
      message: 'none',
    },
  ],
}
