import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: {
    main: { kind: 'dx_gateway' },
    ...many(count, (i) => ({ kind: 'dx_gateway_association', dxGateway: 'main', transitGateway: `tgw-${i}` })),
  },
})

export const cases: Cases = {
  passes: [{ name: '6', plan: plan(6) }],
  fails: [{ name: 'one more', plan: plan(7), at: ['main'], message: 'count' }],
}
