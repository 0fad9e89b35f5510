import type { Cases } from '../../cases.ts'
import { joined } from '../office-plan.ts'

const plan = (clientCidrBlock: string, more = {}) =>
  joined(['192.168.4.0/24'], '10.0.0.0/16', {
    people: { kind: 'ec2_client_vpn_endpoint', vpc: 'main', clientCidrBlock, ...more },
  })

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan('192.168.0.0/22') },
    { name: 'an office of another VPC', plan: plan('192.168.4.0/22', { vpc: null }) },
    {
      name: 'with a route there it is another rule’s',
      plan: plan('192.168.4.0/22', { routes: [{ destinationCidrBlock: '192.168.4.0/24' }] }),
    },
  ],
  fails: [{ name: 'around the LAN', plan: plan('192.168.4.0/22'), at: ['people.clientCidrBlock'], message: 'overlap' }],
}
