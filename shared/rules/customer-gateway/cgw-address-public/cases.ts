import type { Cases } from '../../cases.ts'

const address = (ipAddress: string, publicAddress = '') => ({
  resources: {
    hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress },
    cgw: { kind: 'customer_gateway', site: 'hq', ipAddress },
  },
})
const fails = (name: string, ipAddress: string) => ({
  name,
  plan: address(ipAddress),
  at: ['cgw.ipAddress'],
  message: 'notPublic',
})

export const cases: Cases = {
  passes: [
    { name: 'public', plan: address('8.8.4.4') },
    { name: 'just past “this network”', plan: address('1.0.0.0') },
    { name: 'just before 10.0.0.0/8', plan: address('9.255.255.255') },
    { name: 'just past 10.0.0.0/8', plan: address('11.0.0.0') },
    { name: 'just before carrier-grade NAT', plan: address('100.63.255.255') },
    { name: 'just past carrier-grade NAT', plan: address('100.128.0.0') },
    { name: 'just before 172.16.0.0/12', plan: address('172.15.255.255') },
    { name: 'just past 172.16.0.0/12', plan: address('172.32.0.0') },
    { name: 'just before multicast', plan: address('223.255.255.255') },
    { name: 'documentation is another rule’s', plan: address('203.0.113.10') },
    { name: 'no address', plan: address('') },
    {
      name: 'a private VPN over Direct Connect',
      plan: {
        resources: {
          cgw: { kind: 'customer_gateway', ipAddress: '10.9.0.1' },
          tgw: { kind: 'ec2_transit_gateway' },
          vpn: {
            kind: 'vpn_connection',
            customerGateway: 'cgw',
            transitGateway: 'tgw',
            outsideIpAddressType: 'PrivateIpv4',
          },
        },
      },
    },
  ],
  fails: [
    fails('10.0.0.0/8', '10.255.255.255'),
    fails('172.16.0.0/12', '172.31.255.255'),
    fails('192.168.0.0/16', '192.168.1.1'),
    fails('the beginning of carrier-grade NAT', '100.64.0.0'),
    fails('the end of carrier-grade NAT', '100.127.255.255'),
    fails('“this network”', '0.0.0.0'),
    fails('loopback', '127.0.0.1'),
    fails('link-local', '169.254.1.1'),
    fails('benchmarking', '198.18.0.1'),
    fails('multicast', '224.0.0.1'),
    fails('reserved', '255.255.255.255'),
    fails('as a block of one', '10.0.0.1/32'),
    {
      name: 'the office has a public address',
      plan: address('192.168.1.1', '8.8.4.4'),
      at: ['cgw.ipAddress'],
      message: 'notPublic',
      fixed: { 'cgw.ipAddress': '8.8.4.4' },
    },
  ],
}
