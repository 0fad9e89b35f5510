import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

const servers = (...dnsServers: readonly string[]) =>
  inbound(
    {},
    {
      hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'], dnsServers },
      main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.9.0.0/16'], enableDnsHostnames: true },
    },
  )
const at = ['hq.dnsServers[1]']

export const cases: Cases = {
  passes: [
    { name: 'its own', plan: servers('192.168.1.53') },
    { name: 'the addresses of an inbound endpoint', plan: servers('10.0.0.53', '10.0.1.53') },
    { name: 'the address next to the resolver', plan: servers('10.0.0.3') },
    { name: 'no address', plan: servers('dns.corp.example') },
  ],
  fails: [
    { name: 'the VPC’s base plus two', plan: servers('192.168.1.53', '10.0.0.2'), at, message: 'plusTwo' },
    { name: 'that of a secondary block', plan: servers('192.168.1.53', '10.9.0.2'), at, message: 'plusTwo' },
    { name: 'the link-local one', plan: servers('192.168.1.53', '169.254.169.253'), at, message: 'linkLocal' },
  ],
}
