import type { Cases } from '../../cases.ts'

const dns = (enableDnsSupport: boolean, enableDnsHostnames: boolean) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsSupport, enableDnsHostnames } },
})

export const cases: Cases = {
  passes: [
    { name: 'both on', plan: dns(true, true) },
    { name: 'both off', plan: dns(false, false) },
    { name: 'resolution only', plan: dns(true, false) },
  ],
  fails: [
    {
      name: 'hostnames only',
      plan: dns(false, true),
      at: ['main.enableDnsHostnames'],
      message: 'support',
      fixed: { 'main.enableDnsSupport': true, 'main.enableDnsHostnames': true },
    },
  ],
}
