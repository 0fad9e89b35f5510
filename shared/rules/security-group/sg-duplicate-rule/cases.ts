import type { Cases } from '../../cases.ts'
import { https, inbound, onCluster } from '../case-plans.ts'

const all = { ipProtocol: '-1', peer: 'self' }

const six = (cidrIpv6: string) => ({ ...https, cidrIpv4: '', cidrIpv6 })
const list = { ...https, cidrIpv4: '', peer: 'prefix-list', prefixList: 'pl' }

export const cases: Cases = {
  passes: [
    { name: 'IPv4 and IPv6', plan: inbound({ ...https, cidrIpv4: '0.0.0.0/0' }, six('::/0')) },
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
      name: 'the same IPv6 block, written otherwise',
      plan: inbound(six('2001:db8::/32'), six('2001:0db8::/32')),
      at: ['sg.ingress[1]'],
      message: 'twice',
      fixed: { 'sg.ingress[1]': undefined },
    },
    {
      name: 'the same prefix list',
      plan: inbound(list, list),
      at: ['sg.ingress[1]'],
      message: 'twice',
      fixed: { 'sg.ingress[1]': undefined },
    },
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
