import type { Cases } from '../../cases.ts'
import { strong, withTunnels } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'equal', plan: withTunnels(strong) },
    { name: 'nothing chosen on either', plan: withTunnels({}) },
    {
      name: 'nothing chosen is as good as all chosen',
      plan: withTunnels({ ikeVersions: [] }, { ikeVersions: ['ikev1', 'ikev2'] }),
    },
    {
      name: 'another order',
      plan: withTunnels({ ...strong, phase1DhGroupNumbers: [19, 20] }, { ...strong, phase1DhGroupNumbers: [20, 19] }),
    },
    {
      name: 'other options may differ',
      plan: withTunnels({ ...strong, dpdTimeoutSeconds: 30 }, { ...strong, dpdTimeoutSeconds: 40 }),
    },
  ],
  fails: [
    {
      name: 'the second is left at AWS’s defaults',
      plan: withTunnels(strong, {}),
      at: ['vpn.tunnels[1].ikeVersions'],
      message: 'differ',
      fixed: { 'vpn.tunnels[1].ikeVersions': ['ikev2'], 'vpn.tunnels[1].phase2DhGroupNumbers': [20] },
    },
    {
      name: 'one group more',
      plan: withTunnels(strong, { ...strong, phase2DhGroupNumbers: [19, 20] }),
      at: ['vpn.tunnels[1].phase2DhGroupNumbers'],
      message: 'differ',
      fixed: { 'vpn.tunnels[1].phase2DhGroupNumbers': [20] },
    },
    {
      name: 'the first is weak, and no model for the second',
      plan: withTunnels({}, strong),
      at: ['vpn.tunnels[1].ikeVersions'],
      message: 'differ',
    },
  ],
}
