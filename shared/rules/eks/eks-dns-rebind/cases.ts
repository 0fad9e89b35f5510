import type { Cases } from '../../cases.ts'
import { inbound, joined } from '../case-plans.ts'

const hq = { kind: 'site', lanCidrs: ['192.168.1.0/24'], dnsServers: ['192.168.1.53'] }

export const cases: Cases = {
  passes: [
    { name: 'the office’s DNS servers are not known', plan: joined() },
    { name: 'the office asks the VPC for names', plan: joined({}, { ...inbound, hq }) },
    { name: 'public addresses', plan: joined({ endpointAccess: 'public' }, { hq }) },
  ],
  fails: [{ name: 'DNS servers of its own', plan: joined({}, { hq }), at: ['eks.endpointAccess'], message: 'rebind' }],
}
