import type { Cases } from '../../cases.ts'

const plan = (allowRemoteVpcDnsResolution: boolean, other: object) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    other: { kind: 'vpc', cidrBlock: '10.1.0.0/16', ...other },
    pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other', allowRemoteVpcDnsResolution },
  },
})
const at = ['pcx.allowRemoteVpcDnsResolution']

export const cases: Cases = {
  passes: [
    { name: 'both have them', plan: plan(true, { enableDnsHostnames: true }) },
    { name: 'names are not resolved across', plan: plan(false, {}) },
  ],
  fails: [
    {
      name: 'no hostnames on one end',
      plan: plan(true, {}),
      at,
      message: 'hostnames',
      fixed: { 'other.enableDnsHostnames': true },
    },
    {
      name: 'no resolution on one end',
      plan: plan(true, { enableDnsSupport: false, enableDnsHostnames: true }),
      at,
      message: 'hostnames',
      fixed: { 'other.enableDnsSupport': true },
    },
  ],
}
