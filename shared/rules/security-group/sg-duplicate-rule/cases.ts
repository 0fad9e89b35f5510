import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster } from '../case-plans.ts'

const all = { ipProtocol: '-1', peer: 'self' }

export const cases: Cases = {
  passes: [
    { name: 'another port', plan: inbound(https, { ...https, fromPort: 80, toPort: 80 }) },
    { name: 'another protocol', plan: inbound(https, { ...https, ipProtocol: 'udp' }) },
    { name: 'another block', plan: inbound(https, { ...https, cidrIpv4: '192.168.2.0/24' }) },
    { name: 'a larger block', plan: inbound(https, { ...https, cidrIpv4: '192.168.0.0/16' }) },
    { name: 'itself', plan: inbound(https, { ...https, peer: 'self' }) },
    { name: 'two that are not filled in yet', plan: inbound({}, {}) },
    {
      name: 'the other direction',
      plan: { resources: { sg: { kind: 'security_group', ingress: [https], egress: [https] } } },
    },
  ],
  fails: [
    {
      name: 'equal',
      plan: inbound(https, { ...https, fromPort: 80, toPort: 80 }, https),
      at: ['sg.ingress[2]'],
      message: 'twice',
      fixed: { 'sg.ingress[1].fromPort': 80, 'sg.ingress[2]': undefined },
    },
    {
      name: 'another description is no difference',
      plan: inbound(https, { ...https, description: 'Office' }),
      at: ['sg.ingress[1]'],
      message: 'twice',
      fixed: { 'sg.ingress[1]': undefined },
    },
    {
      name: 'all traffic: ports are no difference',
      plan: onCluster(all, { ...all, fromPort: 0, toPort: 0 }),
      at: ['eks.clusterSecurityGroupIngress[1]'],
      message: 'twice',
      fixed: { 'eks.clusterSecurityGroupIngress[1]': undefined },
    },
  ],
}
