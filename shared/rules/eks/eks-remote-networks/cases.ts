import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const nodes = (...remoteNodeNetworks: readonly string[]) => cluster({ remoteNodeNetworks })
const many = (count: number) => Array.from({ length: count }, (_, i) => `192.168.${i}.0/24`)
const at = ['eks.remoteNodeNetworks[0]']

export const cases: Cases = {
  passes: [
    { name: 'none', plan: cluster() },
    {
      name: 'nodes and pods side by side',
      plan: cluster({ remoteNodeNetworks: ['192.168.1.0/24'], remotePodNetworks: ['192.168.2.0/24'] }),
    },
    { name: 'fifteen', plan: nodes(...many(15)) },
    { name: 'one address', plan: nodes('10.1.0.5/32') },
    { name: 'just behind the VPC', plan: nodes('10.1.0.0/16') },
    { name: 'the last private block', plan: nodes('172.31.255.0/24') },
  ],
  fails: [
    { name: 'just behind the private range', plan: nodes('172.32.0.0/24'), at, message: 'private' },
    { name: 'larger than the private range', plan: nodes('10.0.0.0/7'), at, message: 'private' },
    { name: 'sixteen', plan: nodes(...many(16)), at: ['eks.remoteNodeNetworks'], message: 'count' },
    {
      name: 'two that overlap',
      plan: nodes('192.168.0.0/16', '192.168.1.0/24'),
      at: ['eks.remoteNodeNetworks[1]'],
      message: 'overlap',
    },
    {
      name: 'pods inside the nodes’ network',
      plan: cluster({ remoteNodeNetworks: ['192.168.0.0/16'], remotePodNetworks: ['192.168.2.0/24'] }),
      at: ['eks.remotePodNetworks[0]'],
      message: 'overlap',
    },
    {
      name: 'inside a secondary block of the VPC',
      plan: cluster(
        { remoteNodeNetworks: ['10.9.1.0/24'] },
        {
          main: {
            kind: 'vpc',
            cidrBlock: '10.0.0.0/16',
            secondaryCidrBlocks: ['10.9.0.0/16'],
            enableDnsHostnames: true,
          },
        },
      ),
      at,
      message: 'vpc',
    },
    { name: 'inside the VPC', plan: nodes('10.0.255.0/24'), at, message: 'vpc' },
    {
      name: 'inside the service range',
      plan: cluster({ serviceIpv4Cidr: '172.20.0.0/16', remoteNodeNetworks: ['172.20.1.0/24'] }),
      at,
      message: 'service',
    },
    {
      name: 'pods without nodes',
      plan: cluster({ remotePodNetworks: ['192.168.2.0/24'] }),
      at: ['eks.remoteNodeNetworks'],
      message: 'nodes',
    },
  ],
}
