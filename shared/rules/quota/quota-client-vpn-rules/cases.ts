import type { Cases } from '../../cases.ts'

const plan = (count: number) => ({
  resources: {
    people: {
      kind: 'ec2_client_vpn_endpoint',
      clientCidrBlock: '10.100.0.0/22',
      authorizationRules: Array.from({ length: count }, (_, i) => ({ targetNetworkCidr: `172.16.${i}.0/24` })),
    },
  },
})

export const cases: Cases = {
  passes: [{ name: 'two hundred', plan: plan(200) }],
  fails: [{ name: 'one more', plan: plan(201), at: ['people.authorizationRules'], message: 'count' }],
}
