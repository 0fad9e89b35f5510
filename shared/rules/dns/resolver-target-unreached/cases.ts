import type { Cases } from '../../cases.ts'
import { forward, office, outbound } from '../case-plans.ts'

const hq = { kind: 'site', lanCidrs: ['192.168.1.0/24'] }

export const cases: Cases = {
  passes: [
    { name: 'a joined office', plan: outbound({}, office) },
    { name: 'an address the plan does not know', plan: outbound({}) },
    { name: 'a host of a VPC', plan: outbound({ rules: [{ ...forward, targetIps: ['10.0.0.53'] }] }, { hq }) },
  ],
  fails: [
    {
      name: 'an office that nothing joins',
      plan: outbound({}, { hq }),
      at: ['r.rules[0].targetIps[0]'],
      message: 'apart',
    },
    {
      name: 'an office joined to another VPC',
      plan: outbound(
        {},
        { ...office, other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' }, vgw: { kind: 'vpn_gateway', vpc: 'other' } },
      ),
      at: ['r.rules[0].targetIps[0]'],
      message: 'apart',
    },
  ],
}
