import {
  choice,
  choices,
  cidr,
  cidrs,
  flag,
  link,
  links,
  list,
  number,
  text,
  texts,
  type ValuesOf,
} from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'
import { securityGroupRuleFields } from '../security-group/record.ts'

type Values = Readonly<Record<string, unknown>>

const isPublic = (cluster: Values): boolean => String(cluster['endpointAccess']).startsWith('public')

export const nodeGroupFields = {
  name: text(
    { label: 'Name', replaces: 'item', help: 'At most 63 letters, digits, dashes and underscores.' },
    'default',
  ),
  subnets: links(
    { label: 'Subnets', replaces: 'item', help: 'Where the nodes run. None: the cluster’s own subnets.' },
    ['subnet'],
  ),
  instanceTypes: texts({
    label: 'Instance types',
    replaces: 'item',
    help: 'None: AWS takes t3.medium.',
    placeholder: 'm7i.large',
  }),
  capacityType: choice(
    { label: 'Capacity', replaces: 'item' },
    [
      { value: 'ON_DEMAND', label: 'On demand' },
      { value: 'SPOT', label: 'Spot', help: 'Cheaper; AWS may take a node away at two minutes’ notice.' },
    ],
    'ON_DEMAND',
  ),
  amiType: text({
    label: 'AMI type',
    replaces: 'item',
    help: 'Left empty, AWS takes the one that fits the instance types.',
    placeholder: 'AL2023_x86_64_STANDARD',
    advanced: true,
  }),
  minSize: number({ label: 'Minimum nodes', min: 0, max: 450 }, 2),
  desiredSize: number({ label: 'Desired nodes', min: 0, max: 450 }, 2),
  maxSize: number({ label: 'Maximum nodes', min: 1, max: 450 }, 4),
} as const

export type NodeGroup = ValuesOf<typeof nodeGroupFields>

/** The form groups are those of AWS’s own “Cluster networking” page. */
export const eksCluster = recordType({
  name: 'eks_cluster',
  title: 'EKS cluster',
  prefix: 'eks',
  fixedName: true,
  whenReplaced: 'its endpoint changes and what runs on it is lost',
  fields: {
    version: text({ label: 'Kubernetes version', help: 'Such as 1.35; left empty, AWS takes its current default.' }),
    vpc: link(
      { label: 'VPC', section: 'Networking', help: 'The VPC its subnets and groups are of.' },
      ['vpc'],
      'owner',
    ),
    subnets: links(
      {
        label: 'Subnets',
        section: 'Networking',
        help: 'At least two, in two Availability Zones, each with six free addresses (16 are better). The control plane puts its network interfaces there.',
      },
      ['subnet'],
    ),
    ipFamily: choice(
      {
        label: 'Cluster IP address family',
        replaces: 'resource',
        section: 'Networking',
        help: 'For pods and services; can’t be changed later.',
      },
      [
        { value: 'ipv4', label: 'IPv4' },
        { value: 'ipv6', label: 'IPv6', help: 'Needs IPv6 in the VPC and in every subnet.' },
      ],
      'ipv4',
    ),
    serviceIpv4Cidr: cidr({
      label: 'Service IPv4 range',
      replaces: 'resource',
      section: 'Networking',
      placeholder: '172.20.0.0/16',
      help: 'Addresses of Kubernetes services: /12 to /24 in a private range, apart from the VPC and the office. Unset, AWS takes 10.100.0.0/16 or 172.20.0.0/16. Can’t be changed later.',
      when: (cluster: Values) => cluster['ipFamily'] !== 'ipv6',
    }),
    securityGroups: links(
      {
        label: 'Additional security groups',
        section: 'Security groups',
        help: 'At most four. For the interfaces of the control plane, beside the cluster security group.',
      },
      ['security_group'],
    ),
    clusterSecurityGroupIngress: list(
      {
        label: 'Rules added to the cluster security group',
        section: 'Security groups',
        advanced: true,
        help: 'EKS makes this group itself: inbound everything from itself, outbound everything. It may rewrite its own rules, so an additional group is the safer place for yours.',
      },
      'Inbound rule',
      securityGroupRuleFields,
    ),
    endpointAccess: choice(
      { label: 'API server endpoint access', section: 'Cluster endpoint access' },
      [
        {
          value: 'public',
          label: 'Public',
          help: 'Reachable from outside the VPC. Nodes leave the VPC to reach it. The office uses the internet, not the VPN.',
        },
        {
          value: 'public_and_private',
          label: 'Public and private',
          help: 'Reachable from outside. Nodes stay inside the VPC. The office resolves public addresses, so its traffic does not use the VPN.',
        },
        {
          value: 'private',
          label: 'Private',
          help: 'Reachable only through the VPC. Nodes stay inside. The office reaches it through the VPN.',
        },
        { value: 'none', label: 'Neither', help: 'AWS refuses this.' },
      ],
      'public',
    ),
    publicAccessCidrs: cidrs({
      label: 'Public access CIDR blocks',
      section: 'Cluster endpoint access',
      placeholder: '203.0.113.10/32',
      help: 'Who may reach the public endpoint: at most 40 public blocks. Empty means everyone (0.0.0.0/0). The office’s public address belongs here, its LAN does not.',
      when: isPublic,
    }),
    remoteNodeNetworks: cidrs({
      label: 'Remote node networks',
      replaces: 'resource',
      section: 'Remote networks',
      advanced: true,
      help: 'On-premises networks of hybrid nodes: at most 15 blocks from the private ranges.',
    }),
    remotePodNetworks: cidrs({
      label: 'Remote pod networks',
      replaces: 'resource',
      section: 'Remote networks',
      advanced: true,
      help: 'On-premises networks of pods on hybrid nodes. Needs remote node networks.',
    }),
    nodeGroups: list({ label: 'Node groups', key: ['name'], section: 'Node groups' }, 'Node group', nodeGroupFields),
    authenticationMode: choice(
      { label: 'Authentication mode', section: 'Access', advanced: true },
      [
        { value: 'API', label: 'EKS API' },
        { value: 'API_AND_CONFIG_MAP', label: 'EKS API and ConfigMap' },
        { value: 'CONFIG_MAP', label: 'ConfigMap', help: 'No remote networks with this one.' },
      ],
      'API',
    ),
    bootstrapClusterCreatorAdminPermissions: flag(
      { label: 'Creator is cluster administrator', replaces: 'resource', section: 'Access', advanced: true },
      true,
    ),
    enabledClusterLogTypes: choices(
      { label: 'Control plane logs', section: 'Logs', advanced: true },
      [
        { value: 'api', label: 'API server' },
        { value: 'audit', label: 'Audit' },
        { value: 'authenticator', label: 'Authenticator' },
        { value: 'controllerManager', label: 'Controller manager' },
        { value: 'scheduler', label: 'Scheduler' },
      ],
      ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
    ),
    ...tagsField,
  },
})

export type EksCluster = Of<typeof eksCluster>
