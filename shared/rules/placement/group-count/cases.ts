import type { Cases } from '../../cases.ts'
import { inTwoVpcs } from '../case-plans.ts'

const withGroups = (kind: string, count: number) => {
  const names = Array.from({ length: count }, (_, i) => `sg${i}`)
  return inTwoVpcs({
    ...Object.fromEntries(names.map((name) => [name, { kind: 'security_group', vpc: 'main' }])),
    it: { kind, vpc: 'main', subnets: ['a'], securityGroups: names },
  })
}

export const cases: Cases = {
  passes: [
    { name: 'a service with five', plan: withGroups('ecs_service', 5) },
    { name: 'a client VPN endpoint with five', plan: withGroups('ec2_client_vpn_endpoint', 5) },
  ],
  fails: [
    {
      name: 'a service with six',
      plan: withGroups('ecs_service', 6),
      at: ['it.securityGroups'],
      message: 'count',
    },
    {
      name: 'a client VPN endpoint with six',
      plan: withGroups('ec2_client_vpn_endpoint', 6),
      at: ['it.securityGroups'],
      message: 'count',
    },
  ],
}
