import type { Cases } from '../../cases.ts'
import { logGroup } from '../case-plans.ts'

const named = (logGroupName: string) => logGroup({ logGroupName })
const at = ['group.logGroupName']

export const cases: Cases = {
  passes: [
    { name: 'left to the export', plan: logGroup() },
    { name: 'two left to it', plan: logGroup({}, { group2: { kind: 'cloudwatch_log_group' } }) },
    { name: 'for VPN logs', plan: named('/aws/vendedlogs/vpn/hq_1.a#b-c') },
    { name: '512 characters', plan: named('a'.repeat(512)) },
  ],
  fails: [
    { name: 'a blank', plan: named('/vpn logs'), at, message: 'form' },
    { name: 'an umlaut', plan: named('/vpn/büro'), at, message: 'form' },
    { name: '513 characters', plan: named('a'.repeat(513)), at, message: 'form' },
    { name: 'AWS’s own', plan: named('aws/vpn'), at, message: 'reserved' },
    {
      name: 'one twice',
      plan: logGroup({ logGroupName: '/vpn' }, { group2: { kind: 'cloudwatch_log_group', logGroupName: '/vpn' } }),
      at: ['group2.logGroupName'],
      message: 'twice',
    },
  ],
}
