import { choice, flag, link, links, list, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

/** An application or network load balancer with its listeners and what stands behind them. */
export const lb = recordType({
  name: 'lb',
  title: 'Load balancer',
  prefix: 'lb',
  fixedName: true,
  whenReplaced: 'its DNS name changes',
  fields: {
    vpc: link({ label: 'VPC', help: 'The VPC its subnets and groups are of.' }, ['vpc'], 'owner'),
    loadBalancerType: choice(
      { label: 'Type', replaces: 'resource' },
      [
        { value: 'application', label: 'Application', help: 'HTTP and HTTPS. Two Availability Zones at least.' },
        { value: 'network', label: 'Network', help: 'TCP, UDP and TLS; a fixed address in each zone.' },
      ],
      'application',
    ),
    internal: flag(
      {
        label: 'Scheme',
        replaces: 'resource',
        off: { label: 'Internet-facing', help: 'Public addresses; its subnets need a route to an internet gateway.' },
        on: { label: 'Internal', help: 'Private addresses only.' },
      },
      true,
    ),
    subnets: links({ label: 'Subnets', help: 'One in each Availability Zone.' }, ['subnet']),
    securityGroups: links({ label: 'Security groups', help: 'None means the VPC’s default group.' }, [
      'security_group',
    ]),
    listeners: list({ label: 'Listeners', key: ['protocol', 'port'], section: 'Listeners' }, 'Listener', {
      protocol: choice(
        { label: 'Protocol', help: 'HTTP and HTTPS on an application load balancer, the others on a network one.' },
        [
          { value: 'HTTP', label: 'HTTP' },
          { value: 'HTTPS', label: 'HTTPS' },
          { value: 'TCP', label: 'TCP' },
          { value: 'UDP', label: 'UDP' },
          { value: 'TLS', label: 'TLS' },
        ],
        'HTTPS',
      ),
      port: number({ label: 'Port', min: 1, max: 65535 }, 443),
      targetPort: number({ label: 'Port of the targets', min: 1, max: 65535 }, 8080),
      certificateArn: text({
        label: 'Certificate ARN',
        help: 'For HTTPS and TLS.',
        when: (listener: Values) => ['HTTPS', 'TLS'].includes(String(listener['protocol'])),
      }),
    }),
    targets: links({ label: 'Targets', section: 'Listeners', help: 'Hosts and services that answer.' }, [
      'instance',
      'ecs_service',
    ]),
    ipAddressType: choice(
      { label: 'Address type', advanced: true },
      [
        { value: 'ipv4', label: 'IPv4' },
        { value: 'dualstack', label: 'Dual stack' },
      ],
      'ipv4',
    ),
    idleTimeout: number(
      {
        label: 'Idle timeout',
        unit: 's',
        min: 1,
        max: 4000,
        advanced: true,
        help: 'Of an application load balancer: 1 to 4000 seconds.',
      },
      60,
    ),
    enableDeletionProtection: flag({ label: 'Deletion protection', advanced: true }, false),
    ...tagsField,
  },
})

export type Lb = Of<typeof lb>
