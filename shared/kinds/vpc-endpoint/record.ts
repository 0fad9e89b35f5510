import { choice, flag, json, link, links, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const isInterface = (endpoint: Values): boolean => endpoint['vpcEndpointType'] === 'Interface'

/** Reaches one AWS service without the internet. */
export const vpcEndpoint = recordType({
  name: 'vpc_endpoint',
  title: 'VPC endpoint',
  prefix: 'vpce',
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    service: text({
      label: 'Service',
      replaces: 'resource',
      help: 'As AWS names it, without Region: s3, ecr.api, logs. Another’s service: its whole name, com.amazonaws.vpce.….',
      placeholder: 's3',
    }),
    vpcEndpointType: choice(
      { label: 'Type', replaces: 'resource' },
      [
        {
          value: 'Interface',
          label: 'Interface',
          help: 'An address in your subnets; the office reaches it through the VPN. Costs by the hour.',
        },
        {
          value: 'Gateway',
          label: 'Gateway',
          help: 'S3 and DynamoDB only: a route of the VPC’s tables, free, and of no use to the office.',
        },
      ],
      'Interface',
    ),
    subnets: links({ label: 'Subnets', help: 'One in each Availability Zone.', when: isInterface }, ['subnet']),
    securityGroups: links(
      {
        label: 'Security groups',
        help: 'They admit HTTPS from those who use the service. None means the VPC’s default group.',
        when: isInterface,
      },
      ['security_group'],
    ),
    privateDnsEnabled: flag(
      {
        label: 'Private DNS',
        help: 'Inside the VPC the service’s usual name gives the endpoint’s address. Needs DNS resolution and DNS hostnames.',
        when: isInterface,
      },
      true,
    ),
    privateDnsOnlyForInboundResolverEndpoint: flag(
      {
        label: 'Private DNS for the office only',
        help: 'S3 only: hosts of the VPC go on using the gateway endpoint, which must be there.',
        advanced: true,
        when: (endpoint: Values) => isInterface(endpoint) && endpoint['service'] === 's3',
      },
      false,
    ),
    routeTables: links(
      {
        label: 'Route tables',
        help: 'Whose subnets use the endpoint.',
        when: (endpoint: Values) => !isInterface(endpoint),
      },
      ['route_table'],
    ),
    policy: json({
      label: 'Policy',
      help: 'Who may do what through the endpoint. Left empty, everyone may do everything.',
    }),
    ...tagsField,
  },
})

export type VpcEndpoint = Of<typeof vpcEndpoint>
