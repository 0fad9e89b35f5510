import { choice, choices, link, links, list, text, texts } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const isOutbound = (endpoint: Values): boolean => endpoint['direction'] === 'OUTBOUND'

/** Addresses in a VPC by which the office asks AWS for names, or AWS asks the office. */
export const route53ResolverEndpoint = recordType({
  name: 'route53_resolver_endpoint',
  title: 'Resolver endpoint',
  prefix: 'resolver',
  fields: {
    vpc: link({ label: 'VPC' }, ['vpc'], 'owner'),
    direction: choice(
      { label: 'Direction', replaces: 'resource' },
      [
        { value: 'INBOUND', label: 'Inbound', help: 'The office asks AWS, for names of private zones and endpoints.' },
        {
          value: 'OUTBOUND',
          label: 'Outbound',
          help: 'AWS asks the office’s DNS servers, for the domains of the rules.',
        },
      ],
      'INBOUND',
    ),
    ipAddresses: list(
      { label: 'IP addresses', key: ['subnet'], help: 'Two to ten, in two Availability Zones.' },
      'IP address',
      {
        subnet: link({ label: 'Subnet' }, ['subnet']),
        ip: text({ label: 'IP address', help: 'In the subnet; left empty, AWS picks one.', placeholder: '10.0.0.53' }),
      },
    ),
    securityGroups: links(
      {
        label: 'Security groups',
        replaces: 'resource',
        help: 'Inbound: they admit DNS from the office. Outbound: they let DNS out to it.',
      },
      ['security_group'],
    ),
    protocols: choices({ label: 'Protocols', advanced: true, help: 'None chosen means Do53.' }, [
      { value: 'Do53', label: 'Do53' },
      { value: 'DoH', label: 'DoH' },
    ]),
    rules: list(
      {
        label: 'Rules',
        key: ['domainName'],
        section: 'Rules',
        when: isOutbound,
        help: 'Which domains are asked of whom.',
      },
      'Rule',
      {
        domainName: text({ label: 'Domain name', placeholder: 'corp.example' }),
        ruleType: choice(
          { label: 'Type' },
          [
            { value: 'FORWARD', label: 'Forward', help: 'To the addresses below.' },
            { value: 'SYSTEM', label: 'System', help: 'An exception: AWS’s own resolver answers for this domain.' },
          ],
          'FORWARD',
        ),
        targetIps: texts({
          label: 'Target addresses',
          placeholder: '192.168.1.53',
          help: 'DNS servers of the office, with :port where it is not 53.',
          when: (rule: Values) => rule['ruleType'] !== 'SYSTEM',
        }),
        vpcs: links({ label: 'VPCs', help: 'Whose hosts follow the rule.' }, ['vpc']),
      },
    ),
    ...tagsField,
  },
})

export type Route53ResolverEndpoint = Of<typeof route53ResolverEndpoint>
export type ResolverRule = Route53ResolverEndpoint['rules'][number]
