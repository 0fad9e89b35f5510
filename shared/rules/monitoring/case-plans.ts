import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** A VPC with a subnet, a transit gateway, and a flow log. */
export const flowLog = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
    tgw: { kind: 'ec2_transit_gateway' },
    log: { kind: 'flow_log', ...values },
    ...more,
  },
})

export const logGroup = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: { group: { kind: 'cloudwatch_log_group', ...values }, ...more },
})

/** A VPN connection and an alarm on it. */
export const alarm = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    cgw: { kind: 'customer_gateway', ipAddress: '203.0.113.10' },
    vgw: { kind: 'vpn_gateway' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
    alarm: { kind: 'cloudwatch_metric_alarm', vpnConnection: 'vpn', ...values },
    ...more,
  },
})
