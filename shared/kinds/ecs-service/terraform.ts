import { block, resource, type Block } from '../../hcl/block.ts'
import { call, object, verbatim, type Expression } from '../../hcl/expression.ts'
import { awsName } from '../aws-name.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { listenerLabels } from '../target-groups.ts'
import { given, LOG_RETENTION_DAYS } from '../terraform.ts'
import { clusterLabels } from './clusters.ts'
import { balancersBefore } from './load-balancers.ts'
import { ecsService, type EcsService } from './record.ts'

const LONGEST_NAME = 255

/** Role names have at most 64 characters, of which Terraform adds 26. */
const rolePrefix = (label: string): string => `${awsName(label, 32)}-ecs-`

const isFargate = ({ launchType }: EcsService): boolean => launchType === 'FARGATE'

/** The labels of what belongs together. */
interface Naming {
  readonly label: string
  readonly cluster: string
  /** Of the task’s role. */
  readonly task: string
  readonly logGroup: string
  /** Of the listeners whose targets are the service’s tasks. */
  readonly listeners: readonly string[]
}

const clusterName = (name: string, label: string): string =>
  /^[A-Za-z0-9_-]{1,255}$/.test(name) ? name : awsName(label, LONGEST_NAME)

const clusterBlock = (service: EcsService, { cluster }: Naming, context: TerraformContext): Block =>
  resource('aws_ecs_cluster', cluster, {
    name: clusterName(service.cluster, cluster),
    tags: context.tags({ name: service.cluster, tags: {} }),
  })

const trustPolicy = call(
  'jsonencode',
  object({
    Version: '2012-10-17',
    Statement: [
      object({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: object({ Service: 'ecs-tasks.amazonaws.com' }) }),
    ],
  }),
)

/** The role in which ECS pulls the image and writes the logs. */
const roleBlocks = (service: EcsService, { task }: Naming, context: TerraformContext): readonly Block[] => [
  block('data', ['aws_partition', 'current']),
  resource('aws_iam_role', task, {
    name_prefix: rolePrefix(context.label(service.id)),
    assume_role_policy: trustPolicy,
    tags: context.tags(service),
  }),
  resource('aws_iam_role_policy_attachment', task, {
    role: verbatim(`aws_iam_role.${task}.name`),
    policy_arn: verbatim(
      '"arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"',
    ),
  }),
]

const logGroupBlock = (service: EcsService, naming: Naming, context: TerraformContext): Block =>
  resource('aws_cloudwatch_log_group', naming.logGroup, {
    name: `/ecs/${awsName(naming.label, LONGEST_NAME)}`,
    retention_in_days: LOG_RETENTION_DAYS,
    tags: context.tags(service),
  })

const containers = (service: EcsService, { label, logGroup }: Naming, { estate }: TerraformContext): Expression =>
  call('jsonencode', [
    object({
      name: awsName(label, LONGEST_NAME),
      image: service.image,
      essential: true,
      portMappings: service.containerPort === null ? undefined : [object({ containerPort: service.containerPort })],
      logConfiguration: object({
        logDriver: 'awslogs',
        options: object({
          'awslogs-group': verbatim(`aws_cloudwatch_log_group.${logGroup}.name`),
          'awslogs-region': estate.region,
          'awslogs-stream-prefix': 'ecs',
        }),
      }),
    }),
  ])

const taskDefinition = (service: EcsService, naming: Naming, context: TerraformContext): Block =>
  resource('aws_ecs_task_definition', naming.label, {
    family: awsName(naming.label, LONGEST_NAME),
    requires_compatibilities: [service.launchType],
    network_mode: 'awsvpc',
    cpu: service.cpu ?? undefined,
    memory: service.memory ?? undefined,
    execution_role_arn: verbatim(`aws_iam_role.${naming.task}.arn`),
    container_definitions: containers(service, naming, context),
    tags: context.tags(service),
  })

const networkConfiguration = (service: EcsService, context: TerraformContext): Block =>
  block('network_configuration', [], {
    subnets: context.refs(service.subnets),
    security_groups: service.securityGroups.length > 0 ? context.refs(service.securityGroups) : undefined,
    assign_public_ip: isFargate(service) ? service.assignPublicIp : undefined,
  })

const loadBalancer = (service: EcsService, listener: string, label: string): Block =>
  block('load_balancer', [], {
    target_group_arn: verbatim(`aws_lb_target_group.${listener}.arn`),
    container_name: awsName(label, LONGEST_NAME),
    container_port: service.containerPort ?? undefined,
  })

/** ECS refuses target groups that no listener points to yet. */
const serviceBlock = (service: EcsService, naming: Naming, context: TerraformContext): Block =>
  resource(
    'aws_ecs_service',
    naming.label,
    {
      name: awsName(naming.label, LONGEST_NAME),
      cluster: verbatim(`aws_ecs_cluster.${naming.cluster}.arn`),
      task_definition: verbatim(`aws_ecs_task_definition.${naming.label}.arn`),
      launch_type: given(service.launchType),
      desired_count: service.desiredCount ?? undefined,
    },
    networkConfiguration(service, context),
    ...naming.listeners.map((listener) => loadBalancer(service, listener, naming.label)),
    {
      tags: context.tags(service),
      depends_on: [
        verbatim(`aws_iam_role_policy_attachment.${naming.task}`),
        ...naming.listeners.map((listener) => verbatim(`aws_lb_listener.${listener}`)),
      ],
    },
  )

export function terraform(service: EcsService, context: TerraformContext): readonly Piece[] {
  const { estate } = context
  const label = context.label(service.id)
  const naming: Naming = {
    label,
    cluster: clusterLabels(estate.all(ecsService)).get(service.cluster) ?? label,
    task: `${label}_task`,
    logGroup: context.uniqueLabel('aws_cloudwatch_log_group', `${label}_task`),
    listeners: balancersBefore(estate, service.id).flatMap((each) => listenerLabels(each, context.label(each.id))),
  }
  return [
    clusterBlock(service, naming, context),
    ...roleBlocks(service, naming, context),
    logGroupBlock(service, naming, context),
    taskDefinition(service, naming, context),
    serviceBlock(service, naming, context),
  ].map((each) => ({ file: 'compute' as const, block: each }))
}
