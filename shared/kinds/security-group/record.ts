import { choice, cidr, link, list, number, text, type ValuesOf } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const hasPorts = (rule: Values): boolean => !['-1', '50'].includes(String(rule['ipProtocol']))

/** One rule with one source or destination, exported as a resource of its own. */
export const securityGroupRuleFields = {
  description: text({ label: 'Description', help: 'At most 255 letters, digits, blanks and ._-:/()#,@[]+={}!$*;' }),
  ipProtocol: choice(
    { label: 'Protocol' },
    [
      { value: 'tcp', label: 'TCP' },
      { value: 'udp', label: 'UDP' },
      { value: 'icmp', label: 'ICMP' },
      { value: 'icmpv6', label: 'ICMPv6' },
      { value: '50', label: 'ESP (50)' },
      { value: '-1', label: 'All traffic' },
    ],
    'tcp',
  ),
  fromPort: number({ label: 'From port', min: -1, max: 65535, help: 'ICMP: the type, -1 for all.', when: hasPorts }),
  toPort: number({ label: 'To port', min: -1, max: 65535, help: 'ICMP: the code, -1 for all.', when: hasPorts }),
  peer: choice(
    { label: 'Source or destination' },
    [
      { value: 'cidr', label: 'CIDR block' },
      { value: 'group', label: 'Security group' },
      { value: 'prefix-list', label: 'Prefix list' },
      { value: 'self', label: 'This group itself' },
    ],
    'cidr',
  ),
  cidrIpv4: cidr({ label: 'IPv4 CIDR block', when: (rule: Values) => rule['peer'] === 'cidr' && !rule['cidrIpv6'] }),
  cidrIpv6: cidr({ label: 'IPv6 CIDR block', when: (rule: Values) => rule['peer'] === 'cidr' && !rule['cidrIpv4'] }),
  prefixList: link({ label: 'Prefix list', when: (rule: Values) => rule['peer'] === 'prefix-list' }, [
    'ec2_managed_prefix_list',
  ]),
  referencedSecurityGroup: link({ label: 'Security group', when: (rule: Values) => rule['peer'] === 'group' }, [
    'security_group',
  ]),
} as const

export type SecurityGroupRule = ValuesOf<typeof securityGroupRuleFields>

export const securityGroup = recordType({
  name: 'security_group',
  title: 'Security group',
  prefix: 'sg',
  fixedName: true,
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    description: text(
      {
        label: 'Description',
        replaces: 'resource',
        help: 'At most 255 characters; it can’t be changed without replacing the group.',
      },
      'Managed by Terraform',
    ),
    ingress: list({ label: 'Inbound rules', section: 'Inbound rules' }, 'Inbound rule', securityGroupRuleFields),
    egress: list(
      {
        label: 'Outbound rules',
        section: 'Outbound rules',
        help: 'Terraform takes AWS’s default outbound rule away: with none here only replies leave.',
      },
      'Outbound rule',
      securityGroupRuleFields,
    ),
    ...tagsField,
  },
})

export type SecurityGroup = Of<typeof securityGroup>
