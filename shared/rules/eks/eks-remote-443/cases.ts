import type { Cases } from '../../cases.ts'
import { cluster, fromOffice, groupWith, joined } from '../case-plans.ts'

const remote = { remoteNodeNetworks: ['192.168.1.0/24'], remotePodNetworks: ['192.168.2.0/24'] }
const admitting = (...cidrs: readonly string[]) =>
  joined(
    { ...remote, securityGroups: ['api'] },
    { api: groupWith(...cidrs.map((cidrIpv4) => ({ ...fromOffice, cidrIpv4 }))) },
  )
const at = ['eks.remotePodNetworks[0]']

export const cases: Cases = {
  passes: [
    { name: 'nodes and pods admitted', plan: admitting('192.168.1.0/24', '192.168.2.0/24') },
    { name: 'a larger block', plan: admitting('192.168.0.0/16') },
    { name: 'no remote networks', plan: joined() },
    { name: 'a public endpoint, where groups do not count', plan: joined({ ...remote, endpointAccess: 'public' }) },
    { name: 'no office is joined, which is another rule’s', plan: cluster(remote) },
    {
      name: 'pods in the office’s LAN, which is another rule’s',
      plan: joined({ remotePodNetworks: ['192.168.1.128/25'] }),
    },
  ],
  fails: [
    { name: 'nobody', plan: joined(remote), at, message: 'shut' },
    { name: 'the nodes only', plan: admitting('192.168.1.0/24'), at, message: 'shut' },
    { name: 'half of the pods', plan: admitting('192.168.1.0/24', '192.168.2.0/25'), at, message: 'shut' },
  ],
}
