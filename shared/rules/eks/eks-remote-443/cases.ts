import type { Cases } from '../../cases.ts'
import { cluster, fromOffice, groupWith, joined } from '../case-plans.ts'

const remote = { remoteNodeNetworks: ['192.168.1.0/24'], remotePodNetworks: ['192.168.2.0/24'] }
const api = (...cidrs: readonly string[]) => ({
  api: groupWith(...cidrs.map((cidrIpv4) => ({ ...fromOffice, cidrIpv4 }))),
})
const admitting = (...cidrs: readonly string[]) => cluster({ ...remote, securityGroups: ['api'] }, api(...cidrs))

export const cases: Cases = {
  passes: [
    { name: 'both admitted', plan: admitting('192.168.1.0/24', '192.168.2.0/24') },
    { name: 'a larger block', plan: admitting('192.168.0.0/16') },
    { name: 'no remote networks', plan: cluster() },
    { name: 'a public endpoint, where groups do not count', plan: cluster({ ...remote, endpointAccess: 'public' }) },
    {
      name: 'in a joined office’s LAN, which is another rule’s',
      plan: joined({ remoteNodeNetworks: ['192.168.1.128/25'] }),
    },
  ],
  fails: [
    {
      name: 'none',
      plan: cluster(remote),
      at: ['eks.remoteNodeNetworks[0]', 'eks.remotePodNetworks[0]'],
      message: 'shut',
    },
    { name: 'the nodes only', plan: admitting('192.168.1.0/24'), at: ['eks.remotePodNetworks[0]'], message: 'shut' },
    {
      name: 'half of the nodes',
      plan: admitting('192.168.1.0/25', '192.168.2.0/24'),
      at: ['eks.remoteNodeNetworks[0]'],
      message: 'shut',
    },
    {
      name: 'a network beside the joined office’s LAN',
      plan: joined({ remoteNodeNetworks: ['192.168.9.0/24'] }),
      at: ['eks.remoteNodeNetworks[0]'],
      message: 'shut',
    },
  ],
}
