import type { Cases } from '../../cases.ts'
import { strong, withTunnels } from '../case-plans.ts'

const with1 = (options: Readonly<Record<string, unknown>>) => withTunnels({ ...strong, ...options }, strong)

export const cases: Cases = {
  passes: [
    { name: 'today’s algorithms', plan: withTunnels(strong) },
    { name: 'AES128 is not weak', plan: with1({ phase1EncryptionAlgorithms: ['AES128'] }) },
    { name: 'the smallest strong group', plan: with1({ phase1DhGroupNumbers: [14] }) },
    { name: 'the largest strong group', plan: with1({ phase2DhGroupNumbers: [21] }) },
    { name: 'no encryption chosen: all of it is strong', plan: with1({ phase2EncryptionAlgorithms: [] }) },
  ],
  fails: [
    {
      name: 'AWS’s defaults',
      plan: withTunnels({}),
      at: ['vpn.tunnels[0].ikeVersions', 'vpn.tunnels[1].ikeVersions'],
      message: 'weak',
      fixed: {
        'vpn.tunnels[0].ikeVersions': ['ikev2'],
        'vpn.tunnels[0].phase1DhGroupNumbers': [20],
        'vpn.tunnels[1].phase2IntegrityAlgorithms': ['SHA2-256'],
      },
    },
    {
      name: 'only the second is left open',
      plan: withTunnels(strong, {}),
      at: ['vpn.tunnels[1].ikeVersions'],
      message: 'weak',
      fixed: { 'vpn.tunnels[1].ikeVersions': ['ikev2'] },
    },
    {
      name: 'IKEv1 beside IKEv2',
      plan: with1({ ikeVersions: ['ikev1', 'ikev2'] }),
      at: ['vpn.tunnels[0].ikeVersions'],
      message: 'weak',
      fixed: { 'vpn.tunnels[0].ikeVersions': ['ikev2'] },
    },
    {
      name: 'SHA1 in phase 1',
      plan: with1({ phase1IntegrityAlgorithms: ['SHA1'] }),
      at: ['vpn.tunnels[0].phase1IntegrityAlgorithms'],
      message: 'weak',
      fixed: { 'vpn.tunnels[0].phase1IntegrityAlgorithms': ['SHA2-256'] },
    },
    {
      name: 'group 2 in phase 1',
      plan: with1({ phase1DhGroupNumbers: [2] }),
      at: ['vpn.tunnels[0].phase1DhGroupNumbers'],
      message: 'weak',
      fixed: { 'vpn.tunnels[0].phase1DhGroupNumbers': [20] },
    },
    {
      name: 'group 5 in phase 2',
      plan: with1({ phase2DhGroupNumbers: [5, 14] }),
      at: ['vpn.tunnels[0].phase2DhGroupNumbers'],
      message: 'weak',
      fixed: { 'vpn.tunnels[0].phase2DhGroupNumbers': [20] },
    },
    {
      name: 'group 22, just above the strong ones',
      plan: with1({ phase1DhGroupNumbers: [22] }),
      at: ['vpn.tunnels[0].phase1DhGroupNumbers'],
      message: 'weak',
      fixed: { 'vpn.tunnels[0].phase1DhGroupNumbers': [20] },
    },
  ],
}
