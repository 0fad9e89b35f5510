import { choice, cidr, flag, link, links, list, text, texts } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

const uses =
  (type: string) =>
  (endpoint: Values): boolean =>
    endpoint['authenticationType'] === type

/** Where people’s own computers dial in. */
export const ec2ClientVpnEndpoint = recordType({
  name: 'ec2_client_vpn_endpoint',
  title: 'Client VPN endpoint',
  prefix: 'client-vpn',
  whenReplaced: 'its users need another configuration file',
  fields: {
    vpc: link({ label: 'VPC', help: 'The VPC its subnets and groups are of.' }, ['vpc'], 'owner'),
    clientCidrBlock: cidr({
      label: 'Client IPv4 CIDR block',
      replaces: 'resource',
      help: 'Addresses of the clients: /12 to /22, apart from the VPC and every route. It can’t be changed later.',
      placeholder: '10.100.0.0/22',
    }),
    subnets: links({ label: 'Target networks', help: 'One subnet in each Availability Zone that clients enter by.' }, [
      'subnet',
    ]),
    securityGroups: links({ label: 'Security groups', help: 'At most five; none means the VPC’s default group.' }, [
      'security_group',
    ]),
    serverCertificateArn: text({
      label: 'Server certificate ARN',
      help: 'In AWS Certificate Manager.',
      placeholder: 'arn:aws:acm:eu-west-1:123456789012:certificate/…',
    }),
    authenticationType: choice(
      { label: 'Authentication', replaces: 'resource', section: 'Authentication' },
      [
        { value: 'certificate-authentication', label: 'Certificate' },
        { value: 'directory-service-authentication', label: 'Active Directory' },
        {
          value: 'federated-authentication',
          label: 'Federated',
          help: 'IAM Identity Center or another SAML provider.',
        },
      ],
      'certificate-authentication',
    ),
    rootCertificateChainArn: text({
      label: 'Client certificate ARN',
      replaces: 'resource',
      section: 'Authentication',
      help: 'Of the authority that signed the clients’ certificates.',
      when: uses('certificate-authentication'),
    }),
    activeDirectoryId: text({
      label: 'Directory id',
      replaces: 'resource',
      section: 'Authentication',
      placeholder: 'd-1234567890',
      when: uses('directory-service-authentication'),
    }),
    samlProviderArn: text({
      label: 'SAML provider ARN',
      replaces: 'resource',
      section: 'Authentication',
      placeholder: 'arn:aws:iam::123456789012:saml-provider/identity-center',
      when: uses('federated-authentication'),
    }),
    authorizationRules: list(
      {
        label: 'Authorization rules',
        key: ['targetNetworkCidr', 'accessGroupId'],
        section: 'Authorization',
        help: 'Without one a client reaches nothing.',
      },
      'Authorization rule',
      {
        targetNetworkCidr: cidr({ label: 'Network', placeholder: '10.0.0.0/16' }),
        accessGroupId: text({ label: 'Group id', help: 'Left empty, every client may.' }),
        description: text({ label: 'Description' }),
      },
    ),
    routes: list(
      {
        label: 'Routes',
        key: ['destinationCidrBlock', 'targetSubnet'],
        section: 'Routes',
        help: 'Beside those to the VPC, which each target network adds itself.',
      },
      'Route',
      {
        destinationCidrBlock: cidr({ label: 'Destination', placeholder: '192.168.1.0/24' }),
        targetSubnet: link({ label: 'Through subnet' }, ['subnet']),
        description: text({ label: 'Description' }),
      },
    ),
    splitTunnel: flag(
      { label: 'Split tunnel', help: 'Only traffic for its routes uses the VPN; the rest stays outside.' },
      true,
    ),
    dnsServers: texts({ label: 'DNS servers', help: 'At most two.', placeholder: '10.0.0.2' }),
    transportProtocol: choice(
      { label: 'Transport', replaces: 'resource', advanced: true },
      [
        { value: 'udp', label: 'UDP' },
        { value: 'tcp', label: 'TCP', help: 'Slower, but passes more firewalls.' },
      ],
      'udp',
    ),
    vpnPort: choice(
      { label: 'Port', advanced: true },
      [
        { value: '443', label: '443' },
        { value: '1194', label: '1194' },
      ],
      '443',
    ),
    sessionTimeoutHours: choice(
      { label: 'Session ends after', advanced: true },
      [
        { value: '8', label: '8 hours' },
        { value: '10', label: '10 hours' },
        { value: '12', label: '12 hours' },
        { value: '24', label: '24 hours' },
      ],
      '24',
    ),
    logGroup: link({ label: 'Connection log', help: 'None: connections are not logged.', advanced: true }, [
      'cloudwatch_log_group',
    ]),
    ...tagsField,
  },
})

export type Ec2ClientVpnEndpoint = Of<typeof ec2ClientVpnEndpoint>
