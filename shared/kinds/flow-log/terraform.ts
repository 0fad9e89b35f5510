import { resource, type Block } from '../../hcl/block.ts'
import { call, object, verbatim, type Expression } from '../../hcl/expression.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, LOG_RETENTION_DAYS } from '../terraform.ts'
import type { FlowLog } from './record.ts'

const statement = (...statements: readonly Expression[]): Expression =>
  call('jsonencode', object({ Version: '2012-10-17', Statement: statements }))

const trustPolicy = statement(
  object({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: object({ Service: 'vpc-flow-logs.amazonaws.com' }) }),
)

const writePolicy = (group: string): Expression =>
  statement(
    object({
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams'],
      Resource: [verbatim(`${group}.arn`), verbatim(`"\${${group}.arn}:*"`)],
    }),
  )

/** Role names have at most 64 characters, of which Terraform adds 26. */
const rolePrefix = (label: string): string => `${label.slice(0, 28)}-flow-log-`

/** The role that writes to this log group and to no other. */
const roleBlocks = (label: string, group: string, log: FlowLog, context: TerraformContext): readonly Block[] => [
  resource('aws_iam_role', label, {
    name_prefix: rolePrefix(context.label(log.id)),
    assume_role_policy: trustPolicy,
    tags: context.tags(log),
  }),
  resource('aws_iam_role_policy', label, {
    name: 'write',
    role: verbatim(`aws_iam_role.${label}.id`),
    policy: writePolicy(group),
  }),
]

const ownGroup = (label: string, log: FlowLog, context: TerraformContext): Block =>
  resource('aws_cloudwatch_log_group', label, {
    name: `/gatewright/flow-log/${context.label(log.id)}`,
    retention_in_days: LOG_RETENTION_DAYS,
    tags: context.tags(log),
  })

interface Destination {
  readonly arn: string | Expression | undefined
  readonly role?: Expression
  /** What it needs. */
  readonly blocks: readonly Block[]
}

function destinationOf(log: FlowLog, context: TerraformContext): Destination {
  if (log.logDestinationType !== 'cloud-watch-logs') return { arn: given(log.logDestination), blocks: [] }
  const label = context.uniqueLabel('aws_iam_role', `${context.label(log.id)}_flow_log`)
  const isLinked = context.ref(log.logGroup) !== undefined
  const groupLabel = isLinked
    ? context.label(log.logGroup ?? '')
    : context.uniqueLabel('aws_cloudwatch_log_group', `${context.label(log.id)}_flow_log`)
  const group = `aws_cloudwatch_log_group.${groupLabel}`
  return {
    arn: verbatim(`${group}.arn`),
    role: verbatim(`aws_iam_role.${label}.arn`),
    blocks: [...(isLinked ? [] : [ownGroup(groupLabel, log, context)]), ...roleBlocks(label, group, log, context)],
  }
}

export function terraform(log: FlowLog, context: TerraformContext): readonly Piece[] {
  const destination = destinationOf(log, context)
  const isOfTransit = log.transitGateway !== null
  const flowLog = resource('aws_flow_log', context.label(log.id), {
    vpc_id: context.ref(log.vpc),
    subnet_id: context.ref(log.subnet),
    transit_gateway_id: context.ref(log.transitGateway),
    traffic_type: isOfTransit ? undefined : log.trafficType,
    log_destination_type: log.logDestinationType,
    log_destination: destination.arn,
    iam_role_arn: destination.role,
    max_aggregation_interval: isOfTransit ? 60 : Number(log.maxAggregationInterval),
    tags: context.tags(log),
  })
  return [...destination.blocks, flowLog].map((block) => ({ file: 'monitoring', block }))
}
