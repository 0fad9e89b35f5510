import type { Cases } from '../../cases.ts'

const plan = (count: number) => ({
  resources: {
    people: {
      kind: 'ec2_client_vpn_endpoint',
      clientCidrBlock: '10.100.0.0/22',
      routes: Array.from({ length: count }, (_, i) => ({ destinationCidrBlock: `172.16.${i}.0/24` })),
    },
  },
})

export const cases: Cases = {
  passes: [{ name: 'a hundred', plan: plan(100) }],
  fails: [{ name: 'one more', plan: plan(101), at: ['people.routes'], message: 'count' }],
}
