import { choice, cidr, flag } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

export const vpc = recordType({
  name: 'vpc',
  title: 'VPC',
  prefix: 'vpc',
  fields: {
    cidrBlock: cidr({
      label: 'IPv4 CIDR block',
      help: 'From /16 to /28, best from the private ranges 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16. It can’t be resized later.',
      placeholder: '10.0.0.0/16',
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
      { label: 'Tenancy', advanced: true },
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
