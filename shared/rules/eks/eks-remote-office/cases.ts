import type { Cases } from '../../cases.ts'
import { cluster, joined } from '../case-plans.ts'

const nodes = (...remoteNodeNetworks: readonly string[]) => joined({ remoteNodeNetworks })
const at = ['eks.remoteNodeNetworks[0]']

export const cases: Cases = {
  passes: [
    { name: 'a joined office’s LAN', plan: nodes('192.168.1.0/24') },
    { name: 'a part of it', plan: nodes('192.168.1.64/26') },
    { name: 'none', plan: cluster() },
  ],
  fails: [
    { name: 'no office is joined', plan: cluster({ remoteNodeNetworks: ['192.168.1.0/24'] }), at, message: 'apart' },
    { name: 'beside the LAN', plan: nodes('192.168.2.0/24'), at, message: 'apart' },
    { name: 'more than the LAN', plan: nodes('192.168.0.0/23'), at, message: 'apart' },
  ],
}
