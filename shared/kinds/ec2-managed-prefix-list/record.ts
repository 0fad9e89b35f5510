import { choice, cidr, list, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** A named set of blocks: one source in a security group rule, one destination in a route. */
export const ec2ManagedPrefixList = recordType({
  name: 'ec2_managed_prefix_list',
  title: 'Prefix list',
  prefix: 'pl',
  fields: {
    addressFamily: choice(
      { label: 'Address family', replaces: 'resource', help: 'It can’t be changed later.' },
      [
        { value: 'IPv4', label: 'IPv4' },
        { value: 'IPv6', label: 'IPv6' },
      ],
      'IPv4',
    ),
    maxEntries: number(
      {
        label: 'Maximum entries',
        min: 1,
        max: 1000,
        help: 'This number, not that of the entries, counts against the quotas of security groups and route tables.',
      },
      10,
    ),
    entries: list({ label: 'Entries', key: ['cidr'] }, 'Entry', {
      cidr: cidr({ label: 'CIDR block' }),
      description: text({ label: 'Description', help: 'At most 255 characters.' }),
    }),
    ...tagsField,
  },
})

export type Ec2ManagedPrefixList = Of<typeof ec2ManagedPrefixList>
