import { usesOf } from '../address-uses.ts'
import type { AddressUse } from '../kind.ts'
import type { EksCluster } from './record.ts'

export const addresses = (cluster: EksCluster): readonly AddressUse[] => [
  { field: 'serviceIpv4Cidr', text: cluster.ipFamily === 'ipv4' ? cluster.serviceIpv4Cidr : '', role: 'service' },
  ...usesOf('remoteNodeNetworks', cluster.remoteNodeNetworks, 'remote-node'),
  ...usesOf('remotePodNetworks', cluster.remotePodNetworks, 'remote-pod'),
]
