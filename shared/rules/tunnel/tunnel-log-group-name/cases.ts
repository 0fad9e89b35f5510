import type { Cases } from '../../cases.ts'

const plan = (logGroupName: string, logEnabled = true) => ({
  resources: {
    logs: { kind: 'cloudwatch_log_group', logGroupName },
    vpn: { kind: 'vpn_connection', tunnels: [{ logEnabled, logGroup: 'logs' }, {}] },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'the prefix', plan: plan('/aws/vendedlogs/vpn/hq') },
    { name: 'a group that no tunnel writes to', plan: plan('/gatewright/hq', false) },
  ],
  fails: [
    { name: 'another prefix', plan: plan('/aws/vpn/hq'), at: ['logs.logGroupName'], message: 'prefix' },
    { name: 'left to the export', plan: plan(''), at: ['logs.logGroupName'], message: 'prefix' },
  ],
}
