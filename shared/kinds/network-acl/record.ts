import { choice, cidr, link, links, list, number, type ValuesOf } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const hasPorts = (rule: Values): boolean => ['6', '17'].includes(String(rule['protocol']))
const isIcmp = (rule: Values): boolean => ['1', '58'].includes(String(rule['protocol']))

/** Judged in the order of their numbers; the first that fits decides. */
export const networkAclRuleFields = {
  ruleNumber: number(
    { label: 'Rule number', min: 1, max: 32766, help: '1 to 32766; the lowest that fits decides.' },
    100,
  ),
  action: choice(
    { label: 'Action' },
    [
      { value: 'allow', label: 'Allow' },
      { value: 'deny', label: 'Deny' },
    ],
    'allow',
  ),
  protocol: choice(
    { label: 'Protocol' },
    [
      { value: '-1', label: 'All traffic' },
      { value: '6', label: 'TCP' },
      { value: '17', label: 'UDP' },
      { value: '1', label: 'ICMP' },
      { value: '58', label: 'ICMPv6' },
    ],
    '6',
  ),
  fromPort: number({ label: 'From port', min: 0, max: 65535, when: hasPorts }),
  toPort: number({ label: 'To port', min: 0, max: 65535, when: hasPorts }),
  icmpType: number({ label: 'ICMP type', min: -1, max: 255, help: '-1 for all.', when: isIcmp }, -1),
  icmpCode: number({ label: 'ICMP code', min: -1, max: 255, help: '-1 for all.', when: isIcmp }, -1),
  cidrBlock: cidr({ label: 'CIDR block', placeholder: '0.0.0.0/0', help: 'An IPv4 or IPv6 block.' }),
} as const

export type NetworkAclRule = ValuesOf<typeof networkAclRuleFields>

/** Stateless: replies need a rule of their own. Everything that no rule allows is denied. */
export const networkAcl = recordType({
  name: 'network_acl',
  title: 'Network ACL',
  prefix: 'acl',
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    subnets: links(
      {
        label: 'Subnets',
        help: 'Subnets that no network ACL names follow the VPC’s default one, which allows everything.',
      },
      ['subnet'],
    ),
    ingress: list(
      { label: 'Inbound rules', key: ['ruleNumber'], section: 'Inbound rules' },
      'Inbound rule',
      networkAclRuleFields,
    ),
    egress: list(
      { label: 'Outbound rules', key: ['ruleNumber'], section: 'Outbound rules' },
      'Outbound rule',
      networkAclRuleFields,
    ),
    ...tagsField,
  },
})

export type NetworkAcl = Of<typeof networkAcl>
