import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with a virtual private gateway, announcing its VPC',
    of: 'dxgw-assoc-main',
    plan: {
      resources: {
        'dxgw-hq': { kind: 'dx_gateway', name: 'hq', amazonSideAsn: 64520 },
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
        'vgw-main': { kind: 'vpn_gateway', name: 'main', vpc: 'vpc-main' },
        'dxgw-assoc-main': {
          kind: 'dx_gateway_association',
          name: 'main',
          dxGateway: 'dxgw-hq',
          vpnGateway: 'vgw-main',
        },
      },
    },
    expect: `resource "aws_dx_gateway_association" "main" {
  dx_gateway_id         = aws_dx_gateway.hq.id
  associated_gateway_id = aws_vpn_gateway.main.id
}
`,
  },
  {
    name: 'with a transit gateway',
    of: 'dxgw-assoc-hub',
    plan: {
      resources: {
        'dxgw-hq': { kind: 'dx_gateway', name: 'hq', amazonSideAsn: 64520 },
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' },
        'dxgw-assoc-hub': {
          kind: 'dx_gateway_association',
          name: 'hub',
          dxGateway: 'dxgw-hq',
          transitGateway: 'tgw-hub',
          allowedPrefixes: ['10.0.0.0/16', '10.1.0.0/16'],
        },
      },
    },
    expect: `resource "aws_dx_gateway_association" "hub" {
  dx_gateway_id         = aws_dx_gateway.hq.id
  associated_gateway_id = aws_ec2_transit_gateway.hub.id
  allowed_prefixes      = ["10.0.0.0/16", "10.1.0.0/16"]
}
`,
  },
]
