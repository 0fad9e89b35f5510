import { choice, link, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const isPublic = (gateway: Values): boolean => gateway['connectivityType'] === 'public'

/** A public one has an Elastic IP, which the export makes unless one is named. */
export const natGateway = recordType({
  name: 'nat_gateway',
  title: 'NAT gateway',
  prefix: 'nat',
  fields: {
    subnet: link(
      { label: 'Subnet', replaces: 'resource', help: 'A public NAT gateway stands in a public subnet.' },
      ['subnet'],
      'owner',
    ),
    connectivityType: choice(
      { label: 'Connectivity', replaces: 'resource' },
      [
        { value: 'public', label: 'Public', help: 'To the internet, with an Elastic IP.' },
        { value: 'private', label: 'Private', help: 'To other VPCs and offices only.' },
      ],
      'public',
    ),
    allocationId: text({
      label: 'Elastic IP allocation',
      replaces: 'resource',
      help: 'Of an Elastic IP you have already; left empty, the export makes one.',
      placeholder: 'eipalloc-0123456789abcdef0',
      when: isPublic,
    }),
    publicIp: text({
      label: 'Public IP address',
      help: 'Where it is known already: what others see of its hosts. Only checked against, never exported.',
      placeholder: '203.0.113.20',
      when: isPublic,
    }),
    privateIp: text({
      label: 'Private IP address',
      replaces: 'resource',
      help: 'In its subnet; left empty, AWS picks one.',
      advanced: true,
    }),
    secondaryPrivateIpAddressCount: number({
      label: 'Secondary private addresses',
      replaces: 'resource',
      help: 'Of a private NAT gateway only: 1 to 31.',
      min: 1,
      max: 31,
      advanced: true,
    }),
    ...tagsField,
  },
})

export type NatGateway = Of<typeof natGateway>
