import type { KindCase } from '../cases.ts'

const link = {
  'vgw-main': { kind: 'vpn_gateway', name: 'main' },
  'cgw-hq': { kind: 'customer_gateway', name: 'hq', ipAddress: '203.0.113.10' },
  'vpn-hq': { kind: 'vpn_connection', name: 'hq', customerGateway: 'cgw-hq', vpnGateway: 'vgw-main' },
}

export const cases: readonly KindCase[] = [
  {
    name: 'when any tunnel is down',
    of: 'alarm-hq',
    plan: {
      resources: { ...link, 'alarm-hq': { kind: 'cloudwatch_metric_alarm', name: 'hq', vpnConnection: 'vpn-hq' } },
    },
    expect: `resource "aws_cloudwatch_metric_alarm" "hq" {
  alarm_name        = "hq"
  alarm_description = "A tunnel of the VPN connection hq is down."
  namespace         = "AWS/VPN"
  metric_name       = "TunnelState"

  dimensions = {
    VpnId = aws_vpn_connection.hq.id
  }

  statistic           = "Minimum"
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  treat_missing_data  = "breaching"

  tags = {
    Name = "hq"
  }
}
`,
  },
  {
    name: 'when all tunnels are down, with everything set',
    of: 'alarm-hq',
    plan: {
      resources: {
        ...link,
        'alarm-hq': {
          kind: 'cloudwatch_metric_alarm',
          name: 'HQ is cut off',
          vpnConnection: 'vpn-hq',
          when: 'all',
          period: '60',
          evaluationPeriods: 3,
          alarmActions: ['arn:aws:sns:eu-west-1:123456789012:network'],
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_cloudwatch_metric_alarm" "hq_is_cut_off" {
  alarm_name        = "hq_is_cut_off"
  alarm_description = "Every tunnel of the VPN connection hq is down."
  namespace         = "AWS/VPN"
  metric_name       = "TunnelState"

  dimensions = {
    VpnId = aws_vpn_connection.hq.id
  }

  statistic           = "Maximum"
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  period              = 60
  evaluation_periods  = 3
  treat_missing_data  = "breaching"
  alarm_actions       = ["arn:aws:sns:eu-west-1:123456789012:network"]

  tags = {
    Name = "HQ is cut off"
    Team = "network"
  }
}
`,
  },
]
