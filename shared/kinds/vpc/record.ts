import { choice, cidr, cidrs, flag, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

export const vpc = recordType({
  name: 'vpc',
  title: 'VPC',
  prefix: 'vpc',
  fields: {
    cidrBlock: cidr({
      label: 'IPv4 CIDR block',
      replaces: 'resource',
      help: 'From /16 to /28, best from the private ranges 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16. It can’t be resized later.',
      placeholder: '10.0.0.0/16',
    }),
    secondaryCidrBlocks: cidrs({
      label: 'Secondary IPv4 CIDR blocks',
      help: 'Further blocks, /16 to /28, at most four unless the quota was raised. AWS lets only some ranges stand beside the first block.',
      placeholder: '100.64.0.0/16',
    }),
    assignGeneratedIpv6CidrBlock: flag(
      {
        label: 'IPv6 block from Amazon',
        section: 'IPv6',
        help: 'AWS assigns a /56; subnets then name their number in it.',
      },
      false,
    ),
    ipv6IpamPool: text({
      label: 'IPv6 IPAM pool',
      section: 'IPv6',
      advanced: true,
      help: 'Instead of a block from Amazon: the id of the IPAM pool that your own block is taken from.',
      placeholder: 'ipam-pool-0123456789abcdef0',
    }),
    ipv6CidrBlock: cidr({
      label: 'IPv6 CIDR block',
      section: 'IPv6',
      advanced: true,
      help: 'The block from the pool: /44 to /60 in steps of four.',
      placeholder: '2001:db8:1234::/56',
      when: (vpc: Values) => vpc['ipv6IpamPool'] !== '',
    }),
    enableDnsSupport: flag(
      { label: 'DNS resolution', help: 'Hosts ask the VPC’s own resolver, at the VPC’s base address plus two.' },
      true,
    ),
    enableDnsHostnames: flag(
      {
        label: 'DNS hostnames',
        help: 'Needed for private endpoints of EKS and for private DNS of interface endpoints.',
      },
      false,
    ),
    instanceTenancy: choice(
      { label: 'Tenancy', replaces: 'resource', replacesOnlyTo: 'dedicated', advanced: true },
      [
        { value: 'default', label: 'Default' },
        { value: 'dedicated', label: 'Dedicated', help: 'Every instance runs on hardware of its own, at extra cost.' },
      ],
      'default',
    ),
    ...tagsField,
  },
})

export type Vpc = Of<typeof vpc>
