import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'named after itself and kept for a year',
    of: 'log-group-dial-in',
    plan: { resources: { 'log-group-dial-in': { kind: 'cloudwatch_log_group', name: 'Dial in' } } },
    expect: `resource "aws_cloudwatch_log_group" "dial_in" {
  name              = "/gatewright/Dial-in"
  retention_in_days = 365

  tags = {
    Name = "Dial in"
  }
}
`,
  },
  {
    name: 'with everything set',
    of: 'log-group-vpn',
    plan: {
      resources: {
        'log-group-vpn': {
          kind: 'cloudwatch_log_group',
          name: 'vpn',
          logGroupName: '/aws/vendedlogs/vpn',
          retentionInDays: '0',
          logGroupClass: 'INFREQUENT_ACCESS',
          kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/0b1c2d3e-0000-4000-8000-000000000000',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_cloudwatch_log_group" "vpn" {
  name              = "/aws/vendedlogs/vpn"
  retention_in_days = 0
  log_group_class   = "INFREQUENT_ACCESS"
  kms_key_id        = "arn:aws:kms:eu-west-1:123456789012:key/0b1c2d3e-0000-4000-8000-000000000000"

  tags = {
    Name = "vpn"
    Team = "network"
  }
}
`,
  },
  {
    name: 'of a name without a letter that AWS takes',
    of: 'log-group-1',
    plan: { resources: { 'log-group-1': { kind: 'cloudwatch_log_group', name: '東京' } } },
    expect: `resource "aws_cloudwatch_log_group" "log_group_1" {
  name              = "/gatewright/log-group-1"
  retention_in_days = 365

  tags = {
    Name = "東京"
  }
}
`,
  },
]
