import { slug } from '../../base/words.ts'
import { block, resource, space, type Block } from '../../hcl/block.ts'
import { call, object, verbatim, type Expression } from '../../hcl/expression.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { rulePieces } from '../security-group-rules.ts'
import { given, LOG_RETENTION_DAYS, named, output } from '../terraform.ts'
import type { EksCluster, NodeGroup } from './record.ts'

const VALID_NAME = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/

const clusterName = (cluster: EksCluster): string =>
  VALID_NAME.test(cluster.name) ? cluster.name : slug(cluster.name, '-').slice(0, 100) || cluster.id

/** Role names have at most 64 characters, of which Terraform adds 26. */
const rolePrefix = (cluster: EksCluster): string => `${clusterName(cluster).slice(0, 32)}-eks-`

const partition = block('data', ['aws_partition', 'current'])

const trustPolicy = (principal: string): Expression =>
  call(
    'jsonencode',
    object({
      Version: '2012-10-17',
      Statement: [object({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: object({ Service: principal }) })],
    }),
  )

/** The role the control plane acts in, and the policy without which it can't be made. */
function roleBlocks(cluster: EksCluster, label: string, context: TerraformContext): readonly Block[] {
  return [
    partition,
    resource('aws_iam_role', label, {
      name_prefix: rolePrefix(cluster),
      assume_role_policy: trustPolicy('eks.amazonaws.com'),
      tags: context.tags(cluster),
    }),
    resource('aws_iam_role_policy_attachment', label, {
      role: verbatim(`aws_iam_role.${label}.name`),
      policy_arn: verbatim('"arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy"'),
    }),
  ]
}

/** EKS would make this group itself, and keep its logs for ever. */
const logGroup = (cluster: EksCluster, label: string, context: TerraformContext): Block =>
  resource('aws_cloudwatch_log_group', label, {
    name: `/aws/eks/${clusterName(cluster)}/cluster`,
    retention_in_days: LOG_RETENTION_DAYS,
    tags: context.tags(cluster),
  })

function vpcConfig(cluster: EksCluster, context: TerraformContext): Block {
  const isPublic = cluster.endpointAccess.startsWith('public')
  return block('vpc_config', [], {
    subnet_ids: context.refs(cluster.subnets),
    security_group_ids: cluster.securityGroups.length > 0 ? context.refs(cluster.securityGroups) : undefined,
    endpoint_private_access: cluster.endpointAccess.endsWith('private'),
    endpoint_public_access: isPublic,
    public_access_cidrs: isPublic && cluster.publicAccessCidrs.length > 0 ? cluster.publicAccessCidrs : undefined,
  })
}

const networkConfig = (cluster: EksCluster): Block =>
  block('kubernetes_network_config', [], {
    ip_family: cluster.ipFamily,
    service_ipv4_cidr: cluster.ipFamily === 'ipv4' ? given(cluster.serviceIpv4Cidr) : undefined,
  })

const cidrsBlock = (type: string, cidrs: readonly string[]): Block | undefined =>
  cidrs.length === 0 ? undefined : block(type, [], { cidrs })

function remoteNetworkConfig(cluster: EksCluster): Block | undefined {
  const nodes = cidrsBlock('remote_node_networks', cluster.remoteNodeNetworks)
  const pods = cidrsBlock('remote_pod_networks', cluster.remotePodNetworks)
  return nodes === undefined && pods === undefined ? undefined : block('remote_network_config', [], nodes, pods)
}

const accessConfig = (cluster: EksCluster): Block =>
  block('access_config', [], {
    authentication_mode: cluster.authenticationMode,
    bootstrap_cluster_creator_admin_permissions: cluster.bootstrapClusterCreatorAdminPermissions,
  })

interface Surroundings {
  readonly role: Expression
  readonly dependsOn: readonly Expression[]
}

const clusterBlock = (cluster: EksCluster, { role, dependsOn }: Surroundings, context: TerraformContext): Block =>
  resource(
    'aws_eks_cluster',
    context.label(cluster.id),
    {
      name: clusterName(cluster),
      role_arn: role,
      version: given(cluster.version),
      enabled_cluster_log_types: cluster.enabledClusterLogTypes.length > 0 ? cluster.enabledClusterLogTypes : undefined,
    },
    vpcConfig(cluster, context),
    networkConfig(cluster),
    remoteNetworkConfig(cluster),
    accessConfig(cluster),
    { tags: context.tags(cluster), depends_on: dependsOn },
  )

const NODE_POLICIES = [
  'AmazonEKSWorkerNodePolicy',
  'AmazonEKS_CNI_Policy',
  'AmazonEC2ContainerRegistryPullOnly',
] as const

/** The role of all nodes, and what they may not be without. */
const nodeRole = (cluster: EksCluster, label: string, context: TerraformContext): readonly Block[] => [
  resource('aws_iam_role', label, {
    name_prefix: `${clusterName(cluster).slice(0, 30)}-nodes-`,
    assume_role_policy: trustPolicy('ec2.amazonaws.com'),
    tags: context.tags(cluster),
  }),
  resource('aws_iam_role_policy_attachment', label, { for_each: call('toset', NODE_POLICIES) }, space, {
    role: verbatim(`aws_iam_role.${label}.name`),
    policy_arn: verbatim('"arn:${data.aws_partition.current.partition}:iam::aws:policy/${each.value}"'),
  }),
]

const VALID_GROUP_NAME = /^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$/

const groupName = ({ name }: NodeGroup): string =>
  VALID_GROUP_NAME.test(name) ? name : slug(name, '-').slice(0, 63) || 'default'

/** Nodes that come before the policies are there do not join. */
const nodeGroupBlock = (cluster: EksCluster, group: NodeGroup, role: string, context: TerraformContext): Block =>
  resource(
    'aws_eks_node_group',
    context.uniqueLabel('aws_eks_node_group', `${context.label(cluster.id)}_${slug(groupName(group), '_')}`),
    {
      cluster_name: context.ref(cluster.id, 'name'),
      node_group_name: groupName(group),
      node_role_arn: verbatim(`aws_iam_role.${role}.arn`),
      subnet_ids: context.refs(group.subnets.length > 0 ? group.subnets : cluster.subnets),
      instance_types: group.instanceTypes.length > 0 ? group.instanceTypes : undefined,
      capacity_type: group.capacityType,
      ami_type: given(group.amiType),
    },
    block('scaling_config', [], {
      min_size: group.minSize ?? 1,
      desired_size: group.desiredSize ?? group.minSize ?? 1,
      max_size: group.maxSize ?? group.desiredSize ?? group.minSize ?? 1,
    }),
    { tags: context.tags(cluster), depends_on: [verbatim(`aws_iam_role_policy_attachment.${role}`)] },
  )

function nodeBlocks(cluster: EksCluster, role: string, context: TerraformContext): readonly Block[] {
  if (cluster.nodeGroups.length === 0) return []
  const groups = cluster.nodeGroups.map((group) => nodeGroupBlock(cluster, group, role, context))
  return [...nodeRole(cluster, role, context), ...groups]
}

const outputs = (cluster: EksCluster, label: string, context: TerraformContext): readonly Piece[] => [
  output(context, {
    name: `${label}_cluster_name`,
    description: `Name of the EKS cluster ${named(cluster)}.`,
    value: context.ref(cluster.id, 'name'),
  }),
  output(context, {
    name: `${label}_cluster_endpoint`,
    description: `Address of the Kubernetes API server of ${named(cluster)}.`,
    value: context.ref(cluster.id, 'endpoint'),
  }),
]

export function terraform(cluster: EksCluster, context: TerraformContext): readonly Piece[] {
  const label = context.label(cluster.id)
  const helper = `${label}_cluster`
  const logLabels =
    cluster.enabledClusterLogTypes.length > 0 ? [context.uniqueLabel('aws_cloudwatch_log_group', helper)] : []
  const surroundings = {
    role: verbatim(`aws_iam_role.${helper}.arn`),
    dependsOn: [
      verbatim(`aws_iam_role_policy_attachment.${helper}`),
      ...logLabels.map((each) => verbatim(`aws_cloudwatch_log_group.${each}`)),
    ],
  }
  const group = { label: helper, id: context.ref(cluster.id, 'vpc_config[0].cluster_security_group_id') }
  const blocks = [
    ...roleBlocks(cluster, helper, context),
    ...logLabels.map((each) => logGroup(cluster, each, context)),
    clusterBlock(cluster, surroundings, context),
    ...nodeBlocks(cluster, `${label}_nodes`, context),
  ]
  return [
    ...blocks.map((each) => ({ file: 'eks' as const, block: each })),
    ...rulePieces(cluster.clusterSecurityGroupIngress, 'ingress', group, context),
    ...outputs(cluster, label, context),
  ]
}
