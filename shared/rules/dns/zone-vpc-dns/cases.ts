import type { Cases } from '../../cases.ts'
import { zone } from '../case-plans.ts'

const other = (enableDnsSupport: boolean, enableDnsHostnames: boolean) =>
  zone(
    { vpcs: ['main', 'other'] },
    { other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', enableDnsSupport, enableDnsHostnames } },
  )
const fixed = { 'other.enableDnsSupport': true, 'other.enableDnsHostnames': true }

export const cases: Cases = {
  passes: [{ name: 'both on', plan: other(true, true) }],
  fails: [
    { name: 'hostnames off', plan: other(true, false), at: ['z.vpcs[1]'], message: 'off', fixed },
    { name: 'both off', plan: other(false, false), at: ['z.vpcs[1]'], message: 'off', fixed },
  ],
}
