/** How a VPC reaches a service: by addresses in its subnets, or by routes of its tables. */
export type EndpointType = 'Interface' | 'Gateway'

/** An AWS service that VPC endpoints reach. */
export interface AwsService {
  /** Without Region, as in `com.amazonaws.<region>.<name>`. */
  readonly name: string
  readonly title: string
  readonly types: readonly EndpointType[]
}

const both: readonly EndpointType[] = ['Interface', 'Gateway']
const interfaceOnly: readonly EndpointType[] = ['Interface']

const TITLES = {
  // What most designs need, the most used first.
  s3: 'S3',
  dynamodb: 'DynamoDB',
  'ecr.api': 'ECR API',
  'ecr.dkr': 'ECR images',
  sts: 'STS',
  kms: 'KMS',
  logs: 'CloudWatch Logs',
  monitoring: 'CloudWatch',
  secretsmanager: 'Secrets Manager',
  ssm: 'Systems Manager',
  ssmmessages: 'Session Manager',
  ec2messages: 'EC2 messages',
  ec2: 'EC2',
  sns: 'SNS',
  sqs: 'SQS',
  'kinesis-streams': 'Kinesis Data Streams',
  'kinesis-firehose': 'Data Firehose',
  cloudtrail: 'CloudTrail',
  events: 'EventBridge',
  'execute-api': 'API Gateway (private APIs)',
  lambda: 'Lambda',
  states: 'Step Functions',
  // Containers.
  eks: 'EKS',
  'eks-auth': 'EKS Pod Identity',
  ecs: 'ECS',
  'ecs-agent': 'ECS agent',
  'ecs-telemetry': 'ECS telemetry',
  servicediscovery: 'Cloud Map',
  appmesh: 'App Mesh',
  'appmesh-envoy-management': 'App Mesh Envoy',
  apprunner: 'App Runner',
  batch: 'Batch',
  // Compute and network.
  autoscaling: 'EC2 Auto Scaling',
  'application-autoscaling': 'Application Auto Scaling',
  elasticloadbalancing: 'Elastic Load Balancing',
  elasticbeanstalk: 'Elastic Beanstalk',
  'elasticbeanstalk-health': 'Elastic Beanstalk health',
  imagebuilder: 'EC2 Image Builder',
  ebs: 'EBS direct APIs',
  elasticfilesystem: 'EFS',
  fsx: 'FSx',
  backup: 'Backup',
  datasync: 'DataSync',
  storagegateway: 'Storage Gateway',
  transfer: 'Transfer Family',
  'transfer.server': 'Transfer Family servers',
  'network-firewall': 'Network Firewall',
  networkmanager: 'Network Manager',
  'vpc-lattice': 'VPC Lattice',
  // Data.
  rds: 'RDS',
  'rds-data': 'RDS Data API',
  pi: 'RDS Performance Insights',
  'dynamodb-streams': 'DynamoDB Streams',
  elasticache: 'ElastiCache',
  'memory-db': 'MemoryDB',
  redshift: 'Redshift',
  'redshift-data': 'Redshift Data API',
  'redshift-serverless': 'Redshift Serverless',
  athena: 'Athena',
  glue: 'Glue',
  lakeformation: 'Lake Formation',
  elasticmapreduce: 'EMR',
  'emr-containers': 'EMR on EKS',
  'emr-serverless': 'EMR Serverless',
  kafka: 'MSK',
  kinesisanalytics: 'Managed Service for Apache Flink',
  mq: 'Amazon MQ',
  cassandra: 'Keyspaces',
  dms: 'Database Migration Service',
  s3tables: 'S3 Tables',
  'airflow.api': 'Managed Airflow API',
  'airflow.env': 'Managed Airflow environments',
  // Machine learning.
  'sagemaker.api': 'SageMaker API',
  'sagemaker.runtime': 'SageMaker runtime',
  bedrock: 'Bedrock',
  'bedrock-runtime': 'Bedrock runtime',
  'bedrock-agent': 'Bedrock Agents',
  'bedrock-agent-runtime': 'Bedrock Agents runtime',
  comprehend: 'Comprehend',
  rekognition: 'Rekognition',
  textract: 'Textract',
  transcribe: 'Transcribe',
  translate: 'Translate',
  polly: 'Polly',
  // Development.
  codebuild: 'CodeBuild',
  codecommit: 'CodeCommit',
  'git-codecommit': 'CodeCommit Git',
  codedeploy: 'CodeDeploy',
  'codedeploy-commands-secure': 'CodeDeploy agent',
  codepipeline: 'CodePipeline',
  'codeartifact.api': 'CodeArtifact API',
  'codeartifact.repositories': 'CodeArtifact repositories',
  cloudformation: 'CloudFormation',
  servicecatalog: 'Service Catalog',
  'appsync-api': 'AppSync',
  appconfig: 'AppConfig',
  appconfigdata: 'AppConfig data',
  apigateway: 'API Gateway control plane',
  // Watching and security.
  xray: 'X-Ray',
  synthetics: 'CloudWatch Synthetics',
  aps: 'Managed Prometheus',
  'aps-workspaces': 'Managed Prometheus workspaces',
  grafana: 'Managed Grafana',
  config: 'Config',
  guardduty: 'GuardDuty',
  'guardduty-data': 'GuardDuty runtime monitoring',
  inspector2: 'Inspector',
  securityhub: 'Security Hub',
  'acm-pca': 'Private CA',
  'access-analyzer': 'IAM Access Analyzer',
  organizations: 'Organizations',
  ram: 'Resource Access Manager',
  tagging: 'Resource tagging',
  'email-smtp': 'SES (SMTP)',
  workspaces: 'WorkSpaces',
} as const

/** @source AWS PrivateLink Guide, “AWS services that integrate with AWS PrivateLink”; “Gateway endpoints” */
export const awsServices: readonly AwsService[] = Object.entries(TITLES).map(([name, title]) => ({
  name,
  title,
  types: name === 's3' || name === 'dynamodb' ? both : interfaceOnly,
}))

const byName = new Map(awsServices.map((service) => [service.name, service]))

/** Undefined for one that is not in the catalogue, which knows the most used only. */
export const awsService = (name: string): AwsService | undefined => byName.get(name)

type ServiceName = keyof typeof TITLES

/**
 * What nodes of an EKS cluster ask for when their VPC has no way to the internet; S3 holds the layers of images.
 * @source Amazon EKS User Guide, “Deploy private clusters with limited internet access”
 */
export const PRIVATE_EKS_SERVICES: readonly ServiceName[] = [
  's3',
  'ecr.api',
  'ecr.dkr',
  'ec2',
  'sts',
  'logs',
  'elasticloadbalancing',
  'eks',
  'eks-auth',
]

/**
 * What Fargate tasks ask for without a way to the internet, whose images are in ECR and whose logs go to CloudWatch.
 * @source Amazon ECS Developer Guide, “Amazon ECS interface VPC endpoints”; Amazon ECR User Guide, “VPC endpoints”
 */
export const PRIVATE_FARGATE_SERVICES: readonly ServiceName[] = ['s3', 'ecr.api', 'ecr.dkr', 'logs']

/** What the agent of container instances asks for beside that. */
export const PRIVATE_ECS_SERVICES: readonly ServiceName[] = [
  ...PRIVATE_FARGATE_SERVICES,
  'ecs',
  'ecs-agent',
  'ecs-telemetry',
]

/** Whether it is the service’s name as a whole, Region and all: another’s service, or one of AWS’s. */
export const isWholeServiceName = (text: string): boolean => /^(?:\w+\.)?(?:com\.amazonaws|aws)\./.test(text)

const ofRegion = /^com\.amazonaws\.[a-z]{2}(?:-[a-z]+)+-\d\.(.+)$/

/** The name without Region, of a whole name too; `''` for another’s service. */
export const plainServiceName = (text: string): string =>
  ofRegion.exec(text)?.[1] ?? (isWholeServiceName(text) ? '' : text)
