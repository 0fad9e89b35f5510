import { cidr, flag, link, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Public or private is not a field: it follows from the routes of its table. */
export const subnet = recordType({
  name: 'subnet',
  title: 'Subnet',
  prefix: 'subnet',
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    cidrBlock: cidr({
      label: 'IPv4 CIDR block',
      replaces: 'resource',
      help: 'From /16 to /28, inside a block of the VPC. AWS keeps five addresses of each subnet: the first four and the last.',
    }),
    availabilityZone: text({
      label: 'Availability Zone',
      replaces: 'resource',
      help: 'A zone of the plan’s Region, such as eu-west-1a.',
      placeholder: 'eu-west-1a',
    }),
    routeTable: link(
      {
        label: 'Route table',
        help: 'Without one the subnet follows the VPC’s main route table, which routes inside the VPC only.',
      },
      ['route_table'],
    ),
    ipv6Netnum: number({
      label: 'IPv6 subnet number',
      section: 'IPv6',
      min: 0,
      max: 255,
      help: 'Which /64 of the VPC’s IPv6 block from Amazon: 0 to 255. Unset, the subnet has no IPv6.',
    }),
    ipv6CidrBlock: cidr({
      label: 'IPv6 CIDR block',
      section: 'IPv6',
      advanced: true,
      help: 'Instead of a number, where the VPC’s IPv6 block is known: a /64 of it.',
      placeholder: '2001:db8:1234:1a00::/64',
    }),
    assignIpv6AddressOnCreation: flag(
      { label: 'Auto-assign IPv6 address', section: 'IPv6', help: 'Needs an IPv6 block.' },
      false,
    ),
    ipv6Native: flag(
      {
        label: 'IPv6 only',
        replaces: 'resource',
        section: 'IPv6',
        advanced: true,
        help: 'Needs an IPv6 block and no IPv4 block.',
      },
      false,
    ),
    mapPublicIpOnLaunch: flag({ label: 'Auto-assign public IPv4 address', advanced: true }, false),
    ...tagsField,
  },
})

export type Subnet = Of<typeof subnet>
