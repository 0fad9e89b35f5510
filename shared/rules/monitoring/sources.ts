const read = '2026-11'

export const flowLogs = {
  title: 'Amazon EC2 API Reference, CreateFlowLogs',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  read,
}

export const logGroups = {
  title: 'Amazon CloudWatch Logs API Reference, CreateLogGroup',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html',
  read,
}

export const metricAlarms = {
  title: 'Amazon CloudWatch API Reference, PutMetricAlarm',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html',
  read,
}

export const tunnelMetrics = {
  title: 'AWS Site-to-Site VPN User Guide, Monitor AWS Site-to-Site VPN tunnels using Amazon CloudWatch',
  url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-cloudwatch-vpn.html',
  read,
}
