import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const fuzz = (rekeyFuzzPercentage: number) => withTunnels({ rekeyFuzzPercentage }, {})
const replay = (replayWindowSize: number) => withTunnels({ replayWindowSize }, {})
const dpd = (dpdTimeoutSeconds: number) => withTunnels({ dpdTimeoutSeconds }, {})
const atFuzz = 'vpn.tunnels[0].rekeyFuzzPercentage'
const atReplay = 'vpn.tunnels[0].replayWindowSize'
const atDpd = 'vpn.tunnels[0].dpdTimeoutSeconds'

export const cases: Cases = {
  passes: [
    { name: 'unset', plan: withTunnels({}) },
    { name: 'fuzz at its lowest', plan: fuzz(0) },
    { name: 'fuzz at its highest', plan: fuzz(100) },
    { name: 'replay window at its lowest', plan: replay(64) },
    { name: 'replay window that is no power of two', plan: replay(100) },
    { name: 'replay window at its highest', plan: replay(2048) },
    { name: 'DPD timeout at its lowest', plan: dpd(30) },
    { name: 'DPD timeout has no highest', plan: dpd(86400) },
  ],
  fails: [
    { name: 'fuzz below', plan: fuzz(-1), at: [atFuzz], message: 'range', fixed: { [atFuzz]: 0 } },
    { name: 'fuzz above', plan: fuzz(101), at: [atFuzz], message: 'range', fixed: { [atFuzz]: 100 } },
    { name: 'replay window below', plan: replay(63), at: [atReplay], message: 'range', fixed: { [atReplay]: 64 } },
    { name: 'replay window above', plan: replay(2049), at: [atReplay], message: 'range', fixed: { [atReplay]: 2048 } },
    { name: 'DPD timeout below', plan: dpd(29), at: [atDpd], message: 'range', fixed: { [atDpd]: 30 } },
  ],
}
