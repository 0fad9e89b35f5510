import type { Cases } from '../../cases.ts'
import { strong, withTunnels } from '../case-plans.ts'

const with1 = (options: Readonly<Record<string, unknown>>) => withTunnels({ ...strong, ...options }, strong)

export const cases: Cases = {
  passes: [
    { name: 'the smallest group of phase 1', plan: with1({ phase1DhGroupNumbers: [2] }) },
    { name: 'group 5 in phase 2', plan: with1({ phase2DhGroupNumbers: [5] }) },
    { name: 'the largest group', plan: with1({ phase1DhGroupNumbers: [24] }) },
    { name: 'nothing chosen', plan: withTunnels({}) },
  ],
  fails: [
    {
      name: 'group 1, and nothing else',
      plan: with1({ phase1DhGroupNumbers: [1] }),
      at: ['vpn.tunnels[0].phase1DhGroupNumbers'],
      message: 'unknown',
      fixed: { 'vpn.tunnels[0].phase1DhGroupNumbers': [20] },
    },
    {
      name: 'group 5 in phase 1, beside a known one',
      plan: with1({ phase1DhGroupNumbers: [5, 14] }),
      at: ['vpn.tunnels[0].phase1DhGroupNumbers'],
      message: 'unknown',
      fixed: { 'vpn.tunnels[0].phase1DhGroupNumbers': [14] },
    },
    {
      name: 'group 25 on both tunnels, dropped from both',
      plan: withTunnels({ ...strong, phase2DhGroupNumbers: [20, 25] }),
      at: ['vpn.tunnels[0].phase2DhGroupNumbers', 'vpn.tunnels[1].phase2DhGroupNumbers'],
      message: 'unknown',
      fixed: { 'vpn.tunnels[0].phase2DhGroupNumbers': [20], 'vpn.tunnels[1].phase2DhGroupNumbers': [20] },
    },
    {
      name: 'AES192',
      plan: with1({ phase1EncryptionAlgorithms: ['AES192', 'AES256'] }),
      at: ['vpn.tunnels[0].phase1EncryptionAlgorithms'],
      message: 'unknown',
      fixed: { 'vpn.tunnels[0].phase1EncryptionAlgorithms': ['AES256'] },
    },
    {
      name: 'another spelling',
      plan: with1({ ikeVersions: ['IKEv2'] }),
      at: ['vpn.tunnels[0].ikeVersions'],
      message: 'unknown',
      fixed: { 'vpn.tunnels[0].ikeVersions': ['ikev2'] },
    },
  ],
}
