import type { Cases } from '../../cases.ts'
import { endpoint, gateway, https } from '../case-plans.ts'

const admitting = (...ingress: readonly Readonly<Record<string, unknown>>[]) =>
  endpoint({}, { sg: { kind: 'security_group', vpc: 'main', ingress } })
const at = ['e.securityGroups']
const fixed = { 'sg.ingress[0].cidrIpv4': '10.0.0.0/16', 'sg.ingress[0].fromPort': 443 }

export const cases: Cases = {
  passes: [
    { name: 'from the VPC', plan: endpoint() },
    { name: 'from one subnet', plan: admitting(https('10.0.1.0/24')) },
    { name: 'from a larger block', plan: admitting(https('10.0.0.0/8')) },
    { name: 'from a group', plan: admitting({ ...https(''), peer: 'group', referencedSecurityGroup: 'sg' }) },
    {
      name: 'from a secondary block',
      plan: endpoint(
        {},
        {
          main: {
            kind: 'vpc',
            cidrBlock: '10.0.0.0/16',
            secondaryCidrBlocks: ['10.9.0.0/16'],
            enableDnsHostnames: true,
          },
          sg: { kind: 'security_group', vpc: 'main', ingress: [https('10.9.0.0/24')] },
        },
      ),
    },
    { name: 'all traffic', plan: admitting({ ...https('0.0.0.0/0'), ipProtocol: '-1', fromPort: null, toPort: null }) },
    {
      name: 'mail has other ports',
      plan: endpoint({ service: 'email-smtp' }, { sg: { kind: 'security_group', vpc: 'main' } }),
    },
    { name: 'no group at all is another rule’s', plan: endpoint({ securityGroups: [] }) },
    { name: 'a gateway endpoint', plan: gateway() },
  ],
  fails: [
    { name: 'no rule', plan: admitting(), at, message: 'shut', fixed },
    {
      name: 'another port',
      plan: admitting({ ...https('10.0.0.0/16'), fromPort: 80, toPort: 442 }),
      at,
      message: 'shut',
      fixed: { 'sg.ingress[1].fromPort': 443 },
    },
    {
      name: 'UDP',
      plan: admitting({ ...https('10.0.0.0/16'), ipProtocol: 'udp' }),
      at,
      message: 'shut',
      fixed: { 'sg.ingress[1].ipProtocol': 'tcp' },
    },
    {
      name: 'from elsewhere only',
      plan: admitting(https('192.168.1.0/24')),
      at,
      message: 'shut',
      fixed: { 'sg.ingress[1].cidrIpv4': '10.0.0.0/16' },
    },
  ],
}
