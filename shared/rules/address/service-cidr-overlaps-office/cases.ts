import type { Cases } from '../../cases.ts'
import { joined } from '../office-plan.ts'

const cluster = (lan: readonly string[], serviceIpv4Cidr: string, more = {}) =>
  joined(lan, '10.0.0.0/16', { api: { kind: 'eks_cluster', vpc: 'main', serviceIpv4Cidr, ...more } })

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: cluster(['172.21.0.0/16'], '172.20.0.0/16') },
    { name: 'left to EKS, and the office has neither of its two', plan: cluster(['192.168.1.0/24'], '') },
    { name: 'an office that is not joined', plan: cluster(['172.20.0.0/16'], '172.20.0.0/16', { vpc: null }) },
    { name: 'IPv6 clusters have none', plan: cluster(['172.20.0.0/16'], '', { ipFamily: 'ipv6' }) },
  ],
  fails: [
    {
      name: 'the same block',
      plan: cluster(['192.168.1.0/24', '172.20.0.0/16'], '172.20.0.0/16'),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '10.100.0.0/16' },
    },
    {
      name: 'the last address',
      plan: cluster(['172.20.255.255/32'], '172.20.0.0/16'),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '10.100.0.0/16' },
    },
    {
      name: 'left to EKS, and the office has one of its two',
      plan: cluster(['10.100.7.0/24'], ''),
      at: ['api.serviceIpv4Cidr'],
      message: 'unset',
      fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
    },
    {
      name: 'the office has nearly all of the private space',
      plan: cluster(['172.16.0.0/12', '10.128.0.0/9', '10.64.0.0/10'], '172.20.0.0/16'),
      at: ['api.serviceIpv4Cidr'],
      message: 'overlap',
      fixed: { 'api.serviceIpv4Cidr': '10.1.0.0/16' },
    },
  ],
}
