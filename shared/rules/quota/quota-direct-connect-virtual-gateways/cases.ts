import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: {
    main: { kind: 'dx_gateway' },
    ...many(count, (i) => ({ kind: 'dx_gateway_association', dxGateway: 'main', vpnGateway: `vgw-${i}` })),
  },
})

export const cases: Cases = {
  passes: [{ name: '20', plan: plan(20) }],
  fails: [{ name: 'one more', plan: plan(21), at: ['main'], message: 'count' }],
}
