import { cidr, flag, link, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Public or private is not a field: it follows from the routes of its table. */
export const subnet = recordType({
  name: 'subnet',
  title: 'Subnet',
  prefix: 'subnet',
  fields: {
    vpc: link({ label: 'VPC' }, ['vpc'], 'owner'),
    cidrBlock: cidr({
      label: 'IPv4 CIDR block',
      help: 'From /16 to /28, inside a block of the VPC. AWS keeps five addresses of each subnet: the first four and the last.',
    }),
    availabilityZone: text({
      label: 'Availability Zone',
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
    mapPublicIpOnLaunch: flag({ label: 'Auto-assign public IPv4 address', advanced: true }, false),
    ...tagsField,
  },
})

export type Subnet = Of<typeof subnet>
