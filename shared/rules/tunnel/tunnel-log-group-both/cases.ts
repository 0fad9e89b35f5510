import type { Cases } from '../../cases.ts'

const arn = 'arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/vpn'
const plan = (tunnel: Record<string, unknown>) => ({
  resources: {
    logs: { kind: 'cloudwatch_log_group', logGroupName: '/aws/vendedlogs/vpn' },
    vpn: { kind: 'vpn_connection', tunnels: [tunnel, {}] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a log group of the plan', plan: plan({ logEnabled: true, logGroup: 'logs' }) },
    { name: 'one that is there already', plan: plan({ logEnabled: true, logGroupArn: arn }) },
    { name: 'one that the export makes', plan: plan({ logEnabled: true }) },
    { name: 'no logs', plan: plan({ logGroup: 'logs', logGroupArn: arn }) },
  ],
  fails: [
    {
      name: 'both',
      plan: plan({ logEnabled: true, logGroup: 'logs', logGroupArn: arn }),
      at: ['vpn.tunnels[0].logGroupArn'],
      message: 'both',
      fixed: { 'vpn.tunnels[0].logGroupArn': '' },
    },
  ],
}
