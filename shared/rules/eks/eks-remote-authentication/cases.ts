import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const mode = (authenticationMode: string, remoteNodeNetworks: readonly string[] = ['192.168.1.0/24']) =>
  cluster({ authenticationMode, remoteNodeNetworks })

export const cases: Cases = {
  passes: [
    { name: 'EKS API', plan: mode('API') },
    { name: 'both', plan: mode('API_AND_CONFIG_MAP') },
    { name: 'ConfigMap without remote networks', plan: mode('CONFIG_MAP', []) },
  ],
  fails: [
    {
      name: 'ConfigMap',
      plan: mode('CONFIG_MAP'),
      at: ['eks.authenticationMode'],
      message: 'mode',
      fixed: { 'eks.authenticationMode': 'API_AND_CONFIG_MAP' },
    },
  ],
}
