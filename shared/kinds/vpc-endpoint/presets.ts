import { plainServiceName } from '../../estate/aws-services.ts'
import type { Estate } from '../../estate/estate.ts'
import type { Preset } from '../kind.ts'
import type { VpcEndpoint } from './record.ts'

type Texts = string | readonly string[]

interface Statement {
  readonly Action: Texts
  readonly Resource?: Texts
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const document = ({ Action, Resource = '*', Condition }: Statement): string =>
  JSON.stringify(
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action, Resource, Condition }] },
    null,
    2,
  )

const partitionOf = (region: string): string =>
  region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'

/** Documented identifiers of examples: to be replaced, and until then nobody passes. */
const ACCOUNT = '111122223333'
const ORGANISATION = 'o-exampleorgid'

/** For any service that takes endpoint policies. */
const general: readonly Preset[] = [
  {
    label: 'Resources of the caller’s own account',
    help: 'Nothing can be carried off to somebody else’s account.',
    value: document({
      Action: '*',
      Condition: { StringEquals: { 'aws:ResourceAccount': '${aws:PrincipalAccount}' } },
    }),
  },
  {
    label: 'Your account only',
    help: `Put your account’s number in place of ${ACCOUNT}, twice.`,
    value: document({
      Action: '*',
      Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT, 'aws:ResourceAccount': ACCOUNT } },
    }),
  },
  {
    label: 'Your organisation only',
    help: `Put your organisation’s id in place of ${ORGANISATION}, twice.`,
    value: document({
      Action: '*',
      Condition: { StringEquals: { 'aws:PrincipalOrgID': ORGANISATION, 'aws:ResourceOrgID': ORGANISATION } },
    }),
  },
]

interface Choice {
  readonly label: string
  readonly help?: string
  readonly actions: readonly string[]
  /** All when absent. */
  readonly resources?: (region: string) => readonly string[]
}

const pull: Choice = {
  label: 'Pull images only',
  actions: [
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:GetAuthorizationToken',
    'ecr:GetDownloadUrlForLayer',
  ],
}

const BY_SERVICE: Readonly<Record<string, readonly Choice[]>> = {
  s3: [
    { label: 'Read only', actions: ['s3:GetObject', 's3:ListBucket'] },
    {
      label: 'One bucket',
      help: 'Put your bucket’s name in place of example-bucket, twice.',
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket'],
      resources: (region) => {
        const bucket = `arn:${partitionOf(region)}:s3:::example-bucket`
        return [bucket, `${bucket}/*`]
      },
    },
    {
      label: 'Layers of ECR images only',
      help: 'The bucket from which images are pulled: enough for private EKS nodes and ECS tasks.',
      actions: ['s3:GetObject'],
      resources: (region) => [`arn:${partitionOf(region)}:s3:::prod-${region}-starport-layer-bucket/*`],
    },
  ],
  dynamodb: [
    {
      label: 'Read only',
      actions: [
        'dynamodb:BatchGetItem',
        'dynamodb:DescribeTable',
        'dynamodb:GetItem',
        'dynamodb:Query',
        'dynamodb:Scan',
      ],
    },
  ],
  'ecr.api': [pull],
  'ecr.dkr': [pull],
  kms: [
    {
      label: 'Use keys only',
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    },
  ],
  secretsmanager: [
    { label: 'Read secrets only', actions: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'] },
  ],
  logs: [
    {
      label: 'Write logs only',
      actions: ['logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
    },
  ],
  monitoring: [{ label: 'Write metrics only', actions: ['cloudwatch:PutMetricData'] }],
  'kinesis-streams': [
    {
      label: 'Write records only',
      actions: ['kinesis:DescribeStreamSummary', 'kinesis:ListShards', 'kinesis:PutRecord', 'kinesis:PutRecords'],
    },
  ],
  'kinesis-firehose': [{ label: 'Write records only', actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'] }],
  sqs: [
    {
      label: 'Send and receive only',
      actions: [
        'sqs:ChangeMessageVisibility',
        'sqs:DeleteMessage',
        'sqs:GetQueue*',
        'sqs:ReceiveMessage',
        'sqs:SendMessage',
      ],
    },
  ],
  sns: [{ label: 'Publish only', actions: ['sns:Publish'] }],
  sts: [
    {
      label: 'Take on roles only',
      actions: ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:GetCallerIdentity', 'sts:TagSession'],
    },
  ],
  'execute-api': [{ label: 'Call APIs only', actions: ['execute-api:Invoke'] }],
}

/** Ready-made policies: those for the service first, then those for any. */
export function presets({ service }: VpcEndpoint, { region }: Estate, field: string): readonly Preset[] {
  if (field !== 'policy') return []
  const own = BY_SERVICE[plainServiceName(service)] ?? []
  const forService = own.map(({ label, help, actions, resources }) => ({
    label,
    ...(help === undefined ? {} : { help }),
    value: document({ Action: actions, ...(resources === undefined ? {} : { Resource: resources(region) }) }),
  }))
  return [...forService, ...general]
}
