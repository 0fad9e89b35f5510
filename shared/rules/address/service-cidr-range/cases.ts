import type { Cases } from '../../cases.ts'

const services = (serviceIpv4Cidr: string, more = {}) => ({
  resources: { api: { kind: 'eks_cluster', serviceIpv4Cidr, ...more } },
})
const fails = (name: string, cidr: string, message: string) => ({
  name,
  plan: services(cidr),
  at: ['api.serviceIpv4Cidr'],
  message,
  fixed: { 'api.serviceIpv4Cidr': '172.20.0.0/16' },
})

export const cases: Cases = {
  passes: [
    { name: 'the largest', plan: services('10.0.0.0/12') },
    { name: 'the smallest', plan: services('192.168.0.0/24') },
    { name: 'all of 172.16.0.0/12', plan: services('172.16.0.0/12') },
    { name: 'left to EKS', plan: services('') },
    { name: 'IPv6 clusters have none', plan: services('11.0.0.0/16', { ipFamily: 'ipv6' }) },
  ],
  fails: [
    fails('one bit too large', '10.0.0.0/11', 'size'),
    fails('one bit too small', '10.0.0.0/25', 'size'),
    fails('public', '11.0.0.0/16', 'range'),
    fails('just past 172.16.0.0/12', '172.32.0.0/16', 'range'),
    fails('carrier-grade NAT', '100.64.0.0/16', 'range'),
    {
      name: 'offices and VPCs leave nothing over',
      plan: {
        resources: {
          hq: { kind: 'site', lanCidrs: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'] },
          api: { kind: 'eks_cluster', serviceIpv4Cidr: '100.64.0.0/16' },
        },
      },
      at: ['api.serviceIpv4Cidr'],
      message: 'range',
    },
  ],
}
