import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with the Amazon Linux of the day',
    of: 'host-a',
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
        'host-a': {
          kind: 'instance',
          name: 'probe',
          subnet: 'subnet-a',
          privateIp: '10.0.0.10',
        },
      },
    },
    expect: `resource "aws_launch_template" "probe" {
  name_prefix = "probe-"
  image_id    = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }

  tags = {
    Name = "probe"
  }
}

resource "aws_instance" "probe" {
  subnet_id                   = aws_subnet.private_a.id
  private_ip                  = "10.0.0.10"
  instance_type               = "t3.micro"
  associate_public_ip_address = false

  launch_template {
    id = aws_launch_template.probe.id
  }

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  tags = {
    Name = "probe"
  }
}

output "probe_private_ip" {
  description = "Private address of probe."
  value       = aws_instance.probe.private_ip
}
`,
  },
  {
    name: 'with a name of one letter',
    of: 'host-a',
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
        'host-a': {
          kind: 'instance',
          name: 'w',
          subnet: 'subnet-a',
          privateIp: '10.0.0.10',
        },
      },
    },
    expect: `resource "aws_launch_template" "w" {
  name_prefix = "host-w-"
  image_id    = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }

  tags = {
    Name = "w"
  }
}

resource "aws_instance" "w" {
  subnet_id                   = aws_subnet.private_a.id
  private_ip                  = "10.0.0.10"
  instance_type               = "t3.micro"
  associate_public_ip_address = false

  launch_template {
    id = aws_launch_template.w.id
  }

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  tags = {
    Name = "w"
  }
}

output "w_private_ip" {
  description = "Private address of w."
  value       = aws_instance.w.private_ip
}
`,
  },
  {
    name: 'on a processor of AWS’s own',
    of: 'host-a',
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
        'host-a': {
          kind: 'instance',
          name: 'probe',
          subnet: 'subnet-a',
          instanceType: 'm7gd.large',
        },
      },
    },
    expect: `resource "aws_launch_template" "probe" {
  name_prefix = "probe-"
  image_id    = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }

  tags = {
    Name = "probe"
  }
}

resource "aws_instance" "probe" {
  subnet_id                   = aws_subnet.private_a.id
  instance_type               = "m7gd.large"
  associate_public_ip_address = false

  launch_template {
    id = aws_launch_template.probe.id
  }

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  tags = {
    Name = "probe"
  }
}

output "probe_private_ip" {
  description = "Private address of probe."
  value       = aws_instance.probe.private_ip
}
`,
  },
  {
    name: 'with everything set',
    of: 'host-a',
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
        'sg-host': {
          kind: 'security_group',
          name: 'host',
          vpc: 'vpc-main',
        },
        'host-a': {
          kind: 'instance',
          name: 'firewall',
          subnet: 'subnet-a',
          privateIp: '10.0.0.4',
          securityGroups: ['sg-host'],
          instanceType: 'c6i.large',
          ami: 'ami-0123456789abcdef0',
          associatePublicIpAddress: true,
          sourceDestCheck: false,
          tags: {
            Team: 'network',
          },
        },
      },
    },
    expect: `resource "aws_instance" "firewall" {
  subnet_id                   = aws_subnet.private_a.id
  private_ip                  = "10.0.0.4"
  vpc_security_group_ids      = [aws_security_group.host.id]
  instance_type               = "c6i.large"
  ami                         = "ami-0123456789abcdef0"
  associate_public_ip_address = true
  source_dest_check           = false

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  root_block_device {
    encrypted = true
  }

  tags = {
    Name = "firewall"
    Team = "network"
  }
}

output "firewall_private_ip" {
  description = "Private address of firewall."
  value       = aws_instance.firewall.private_ip
}
`,
  },
]
