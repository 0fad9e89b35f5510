import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: { main: { kind: 'vpn_gateway' }, ...many(count, () => ({ kind: 'vpn_connection', vpnGateway: 'main' })) },
})

export const cases: Cases = {
  passes: [{ name: '10', plan: plan(10) }],
  fails: [{ name: 'one more', plan: plan(11), at: ['main'], message: 'count' }],
}
