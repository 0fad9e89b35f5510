import type { Cases } from '../../cases.ts'

const plan = (region: string) => ({
  resources: {
    cgw: {
      kind: 'customer_gateway',
      ipAddress: '8.8.4.4',
      certificateArn: region && `arn:aws:acm:${region}:123456789012:certificate/12345678-1234-1234-1234-123456789012`,
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'the plan’s own', plan: plan('eu-west-1') },
    { name: 'none', plan: plan('') },
  ],
  fails: [{ name: 'a neighbour', plan: plan('eu-west-2'), at: ['cgw.certificateArn'], message: 'region' }],
}
