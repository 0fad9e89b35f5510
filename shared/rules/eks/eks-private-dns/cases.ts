import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const plan = (endpointAccess: string, enableDnsSupport: boolean, enableDnsHostnames: boolean) =>
  cluster({ endpointAccess }, { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsSupport, enableDnsHostnames } })

export const cases: Cases = {
  passes: [
    { name: 'both on', plan: plan('private', true, true) },
    { name: 'a public endpoint needs neither', plan: plan('public', false, false) },
  ],
  fails: [
    {
      name: 'hostnames off',
      plan: plan('private', true, false),
      at: ['eks.endpointAccess'],
      message: 'dns',
      fixed: { 'main.enableDnsHostnames': true },
    },
    {
      name: 'both off, public and private',
      plan: plan('public_and_private', false, false),
      at: ['eks.endpointAccess'],
      message: 'dns',
      fixed: { 'main.enableDnsSupport': true, 'main.enableDnsHostnames': true },
    },
  ],
}
