import type { Cases } from '../../cases.ts'
import { people } from '../case-plans.ts'

const servers = (...dnsServers: readonly string[]) => people({ dnsServers })

export const cases: Cases = {
  passes: [
    { name: 'none: clients keep their own', plan: servers() },
    { name: 'two', plan: servers('10.0.0.2', '192.168.1.53') },
  ],
  fails: [
    {
      name: 'three',
      plan: servers('10.0.0.2', '10.0.0.53', '192.168.1.53'),
      at: ['people.dnsServers'],
      message: 'count',
    },
    { name: 'a name', plan: servers('10.0.0.2', 'dns.corp.example'), at: ['people.dnsServers[1]'], message: 'form' },
    { name: 'a port', plan: servers('10.0.0.2:53'), at: ['people.dnsServers[0]'], message: 'form' },
  ],
}
