import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with an address and the usual ASN',
    of: 'cgw-hq',
    plan: { resources: { 'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' } } },
    expect: `resource "aws_customer_gateway" "hq" {
  type       = "ipsec.1"
  bgp_asn    = 65000
  ip_address = "203.0.113.10"

  tags = {
    Name = "hq"
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
  {
    name: 'without an ASN, for static routing',
    of: 'cgw-hq',
    plan: {
      resources: { 'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10', bgpAsn: null } },
    },
    expect: `resource "aws_customer_gateway" "hq" {
  type       = "ipsec.1"
  bgp_asn    = 65000
  ip_address = "203.0.113.10"

  tags = {
    Name = "hq"
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
  {
    name: 'with the largest ASN of the short argument',
    of: 'cgw-hq',
    plan: {
      resources: { 'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10', bgpAsn: 2147483647 } },
    },
    expect: `resource "aws_customer_gateway" "hq" {
  type       = "ipsec.1"
  bgp_asn    = 2147483647
  ip_address = "203.0.113.10"

  tags = {
    Name = "hq"
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
  {
    name: 'with everything set and a large ASN',
    of: 'cgw-hq',
    plan: {
      resources: {
        'office-hq': { kind: 'site', name: 'HQ' },
        'cgw-hq': {
          kind: 'customer_gateway',
          name: 'hq',
          ipAddress: '203.0.113.10',
          site: 'office-hq',
          bgpAsn: 4200000000,
          certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-000000000000',
          deviceName: 'hq-router',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_customer_gateway" "hq" {
  type             = "ipsec.1"
  bgp_asn_extended = 4200000000
  ip_address       = "203.0.113.10"
  certificate_arn  = "arn:aws:acm:eu-west-1:123456789012:certificate/0b1c2d3e-0000-4000-8000-000000000000"
  device_name      = "hq-router"

  tags = {
    Name = "hq"
    Team = "network"
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
]
