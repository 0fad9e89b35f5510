import type { KindCase } from '../cases.ts'

const main = { 'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' } }

export const cases: readonly KindCase[] = [
  {
    name: 'of a VPC, with a log group of its own',
    of: 'flow-log-main',
    plan: { resources: { ...main, 'flow-log-main': { kind: 'flow_log', name: 'main', vpc: 'vpc-main' } } },
    expect: `resource "aws_cloudwatch_log_group" "main_flow_log" {
  name              = "/gatewright/flow-log/main"
  retention_in_days = 365

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role" "main_flow_log" {
  name_prefix = "main-flow-log-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "vpc-flow-logs.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role_policy" "main_flow_log" {
  name = "write"
  role = aws_iam_role.main_flow_log.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:DescribeLogGroups",
          "logs:DescribeLogStreams",
        ]
        Resource = [
          aws_cloudwatch_log_group.main_flow_log.arn,
          "\${aws_cloudwatch_log_group.main_flow_log.arn}:*",
        ]
      },
    ]
  })
}

resource "aws_flow_log" "main" {
  vpc_id                   = aws_vpc.main.id
  traffic_type             = "ALL"
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.main_flow_log.arn
  iam_role_arn             = aws_iam_role.main_flow_log.arn
  max_aggregation_interval = 600

  tags = {
    Name = "main"
  }
}
`,
  },
  {
    name: 'of a VPC, into a log group of the plan, with everything set',
    of: 'flow-log-main',
    plan: {
      resources: {
        ...main,
        'log-group-flow': { kind: 'cloudwatch_log_group', name: 'main flow log' },
        'flow-log-main': {
          kind: 'flow_log',
          name: 'main',
          vpc: 'vpc-main',
          trafficType: 'REJECT',
          logDestinationType: 'cloud-watch-logs',
          logGroup: 'log-group-flow',
          maxAggregationInterval: '60',
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_iam_role" "main_flow_log" {
  name_prefix = "main-flow-log-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "vpc-flow-logs.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
    Team = "network"
  }
}

resource "aws_iam_role_policy" "main_flow_log" {
  name = "write"
  role = aws_iam_role.main_flow_log.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:DescribeLogGroups",
          "logs:DescribeLogStreams",
        ]
        Resource = [
          aws_cloudwatch_log_group.main_flow_log.arn,
          "\${aws_cloudwatch_log_group.main_flow_log.arn}:*",
        ]
      },
    ]
  })
}

resource "aws_flow_log" "main" {
  vpc_id                   = aws_vpc.main.id
  traffic_type             = "REJECT"
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.main_flow_log.arn
  iam_role_arn             = aws_iam_role.main_flow_log.arn
  max_aggregation_interval = 60

  tags = {
    Name = "main"
    Team = "network"
  }
}
`,
  },
  {
    name: 'beside a log group that has the name the export would choose',
    of: 'flow-log-main',
    plan: {
      resources: {
        ...main,
        'log-group-flow': { kind: 'cloudwatch_log_group', name: 'main flow log' },
        'flow-log-main': { kind: 'flow_log', name: 'main', vpc: 'vpc-main' },
      },
    },
    expect: `resource "aws_cloudwatch_log_group" "main_flow_log_2" {
  name              = "/gatewright/flow-log/main"
  retention_in_days = 365

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role" "main_flow_log" {
  name_prefix = "main-flow-log-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "vpc-flow-logs.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role_policy" "main_flow_log" {
  name = "write"
  role = aws_iam_role.main_flow_log.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:DescribeLogGroups",
          "logs:DescribeLogStreams",
        ]
        Resource = [
          aws_cloudwatch_log_group.main_flow_log_2.arn,
          "\${aws_cloudwatch_log_group.main_flow_log_2.arn}:*",
        ]
      },
    ]
  })
}

resource "aws_flow_log" "main" {
  vpc_id                   = aws_vpc.main.id
  traffic_type             = "ALL"
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.main_flow_log_2.arn
  iam_role_arn             = aws_iam_role.main_flow_log.arn
  max_aggregation_interval = 600

  tags = {
    Name = "main"
  }
}
`,
  },
  {
    name: 'of a subnet, into a bucket',
    of: 'flow-log-a',
    plan: {
      resources: {
        ...main,
        'subnet-a': {
          kind: 'subnet',
          name: 'a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'flow-log-a': {
          kind: 'flow_log',
          name: 'a',
          subnet: 'subnet-a',
          logDestinationType: 's3',
          logDestination: 'arn:aws:s3:::flow-logs',
        },
      },
    },
    expect: `resource "aws_flow_log" "a" {
  subnet_id                = aws_subnet.a.id
  traffic_type             = "ALL"
  log_destination_type     = "s3"
  log_destination          = "arn:aws:s3:::flow-logs"
  max_aggregation_interval = 600

  tags = {
    Name = "a"
  }
}
`,
  },
  {
    name: 'of a transit gateway: everything, every minute',
    of: 'flow-log-hub',
    plan: {
      resources: {
        'tgw-hub': { kind: 'ec2_transit_gateway', name: 'hub' },
        'flow-log-hub': {
          kind: 'flow_log',
          name: 'hub',
          transitGateway: 'tgw-hub',
          logDestinationType: 'kinesis-data-firehose',
          logDestination: 'arn:aws:firehose:eu-west-1:123456789012:deliverystream/flow-logs',
        },
      },
    },
    expect: `resource "aws_flow_log" "hub" {
  transit_gateway_id       = aws_ec2_transit_gateway.hub.id
  log_destination_type     = "kinesis-data-firehose"
  log_destination          = "arn:aws:firehose:eu-west-1:123456789012:deliverystream/flow-logs"
  max_aggregation_interval = 60

  tags = {
    Name = "hub"
  }
}
`,
  },
]
