import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'on Fargate, behind a load balancer',
    of: 'ecs-web',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'sg-web': {
          kind: 'security_group',
          name: 'web',
          vpc: 'vpc-main',
        },
        'ecs-web': {
          kind: 'ecs_service',
          name: 'web',
          vpc: 'vpc-main',
          cluster: 'main',
          launchType: 'FARGATE',
          subnets: ['subnet-a', 'subnet-b'],
          securityGroups: ['sg-web'],
          assignPublicIp: true,
          image: 'public.ecr.aws/nginx/nginx:1.29',
          containerPort: 8080,
          cpu: 512,
          memory: 1024,
          desiredCount: 3,
          tags: {
            Team: 'web',
          },
        },
        'lb-web': {
          kind: 'lb',
          name: 'web',
          vpc: 'vpc-main',
          subnets: ['subnet-a', 'subnet-b'],
          listeners: [
            {
              protocol: 'HTTP',
              port: 80,
              targetPort: 8080,
            },
          ],
          targets: ['ecs-web'],
        },
      },
    },
    expect: `resource "aws_ecs_cluster" "main" {
  name = "main"

  tags = {
    Name = "main"
  }
}

data "aws_partition" "current" {}

resource "aws_iam_role" "web_task" {
  name_prefix = "web-ecs-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "web"
    Team = "web"
  }
}

resource "aws_iam_role_policy_attachment" "web_task" {
  role       = aws_iam_role.web_task.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_cloudwatch_log_group" "web_task" {
  name              = "/ecs/web"
  retention_in_days = 365

  tags = {
    Name = "web"
    Team = "web"
  }
}

resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = aws_iam_role.web_task.arn

  container_definitions = jsonencode([
    {
      name      = "web"
      image     = "public.ecr.aws/nginx/nginx:1.29"
      essential = true
      portMappings = [
        {
          containerPort = 8080
        },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = aws_cloudwatch_log_group.web_task.name
          awslogs-region        = "eu-west-1"
          awslogs-stream-prefix = "ecs"
        }
      }
    },
  ])

  tags = {
    Name = "web"
    Team = "web"
  }
}

resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.web.arn
  launch_type     = "FARGATE"
  desired_count   = 3

  network_configuration {
    subnets          = [aws_subnet.private_a.id, aws_subnet.private_b.id]
    security_groups  = [aws_security_group.web.id]
    assign_public_ip = true
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.web_http_80.arn
    container_name   = "web"
    container_port   = 8080
  }

  tags = {
    Name = "web"
    Team = "web"
  }

  depends_on = [aws_iam_role_policy_attachment.web_task, aws_lb_listener.web_http_80]
}
`,
  },
  {
    name: 'on container instances, in the cluster of another service',
    of: 'ecs-api',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'ecs-web': {
          kind: 'ecs_service',
          name: 'web',
          vpc: 'vpc-main',
          cluster: 'main',
          subnets: ['subnet-a'],
        },
        'ecs-api': {
          kind: 'ecs_service',
          name: 'api',
          vpc: 'vpc-main',
          cluster: 'main',
          launchType: 'EC2',
          subnets: ['subnet-a'],
          containerPort: null,
        },
      },
    },
    expect: `resource "aws_ecs_cluster" "main" {
  name = "main"

  tags = {
    Name = "main"
  }
}

data "aws_partition" "current" {}

resource "aws_iam_role" "api_task" {
  name_prefix = "api-ecs-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "api"
  }
}

resource "aws_iam_role_policy_attachment" "api_task" {
  role       = aws_iam_role.api_task.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_cloudwatch_log_group" "api_task" {
  name              = "/ecs/api"
  retention_in_days = 365

  tags = {
    Name = "api"
  }
}

resource "aws_ecs_task_definition" "api" {
  family                   = "api"
  requires_compatibilities = ["EC2"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = aws_iam_role.api_task.arn

  container_definitions = jsonencode([
    {
      name      = "api"
      image     = "public.ecr.aws/nginx/nginx:stable"
      essential = true
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = aws_cloudwatch_log_group.api_task.name
          awslogs-region        = "eu-west-1"
          awslogs-stream-prefix = "ecs"
        }
      }
    },
  ])

  tags = {
    Name = "api"
  }
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.api.arn
  launch_type     = "EC2"
  desired_count   = 2

  network_configuration {
    subnets = [aws_subnet.private_a.id]
  }

  tags = {
    Name = "api"
  }

  depends_on = [aws_iam_role_policy_attachment.api_task]
}
`,
  },
  {
    name: 'clusters whose names read alike',
    of: 'ecs-b',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'ecs-a': {
          kind: 'ecs_service',
          name: 'a',
          vpc: 'vpc-main',
          cluster: 'Main',
          subnets: ['subnet-a'],
        },
        'ecs-b': {
          kind: 'ecs_service',
          name: 'b',
          vpc: 'vpc-main',
          cluster: 'main',
          subnets: ['subnet-a'],
        },
      },
    },
    expect: `resource "aws_ecs_cluster" "main_2" {
  name = "main"

  tags = {
    Name = "main"
  }
}

data "aws_partition" "current" {}

resource "aws_iam_role" "b_task" {
  name_prefix = "b-ecs-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "b"
  }
}

resource "aws_iam_role_policy_attachment" "b_task" {
  role       = aws_iam_role.b_task.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

resource "aws_cloudwatch_log_group" "b_task" {
  name              = "/ecs/b"
  retention_in_days = 365

  tags = {
    Name = "b"
  }
}

resource "aws_ecs_task_definition" "b" {
  family                   = "b"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = aws_iam_role.b_task.arn

  container_definitions = jsonencode([
    {
      name      = "b"
      image     = "public.ecr.aws/nginx/nginx:stable"
      essential = true
      portMappings = [
        {
          containerPort = 80
        },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          awslogs-group         = aws_cloudwatch_log_group.b_task.name
          awslogs-region        = "eu-west-1"
          awslogs-stream-prefix = "ecs"
        }
      }
    },
  ])

  tags = {
    Name = "b"
  }
}

resource "aws_ecs_service" "b" {
  name            = "b"
  cluster         = aws_ecs_cluster.main_2.arn
  task_definition = aws_ecs_task_definition.b.arn
  launch_type     = "FARGATE"
  desired_count   = 2

  network_configuration {
    subnets          = [aws_subnet.private_a.id]
    assign_public_ip = false
  }

  tags = {
    Name = "b"
  }

  depends_on = [aws_iam_role_policy_attachment.b_task]
}
`,
  },
]
