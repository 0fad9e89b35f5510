import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with AWS’s defaults',
    of: 'eks-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
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
        'eks-main': { kind: 'eks_cluster', name: 'main', vpc: 'vpc-main', subnets: ['subnet-a', 'subnet-b'] },
      },
    },
    expect: `data "aws_partition" "current" {}

resource "aws_iam_role" "main_cluster" {
  name_prefix = "main-eks-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "eks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role_policy_attachment" "main_cluster" {
  role       = aws_iam_role.main_cluster.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_cloudwatch_log_group" "main_cluster" {
  name              = "/aws/eks/main/cluster"
  retention_in_days = 365

  tags = {
    Name = "main"
  }
}

resource "aws_eks_cluster" "main" {
  name                      = "main"
  role_arn                  = aws_iam_role.main_cluster.arn
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]

  vpc_config {
    subnet_ids              = [aws_subnet.private_a.id, aws_subnet.private_b.id]
    endpoint_private_access = false
    endpoint_public_access  = true
  }

  kubernetes_network_config {
    ip_family = "ipv4"
  }

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = true
  }

  tags = {
    Name = "main"
  }

  depends_on = [aws_iam_role_policy_attachment.main_cluster, aws_cloudwatch_log_group.main_cluster]
}

output "main_cluster_name" {
  description = "Name of the EKS cluster main."
  value       = aws_eks_cluster.main.name
}

output "main_cluster_endpoint" {
  description = "Address of the Kubernetes API server of main."
  value       = aws_eks_cluster.main.endpoint
}
`,
  },
  {
    name: 'with everything set',
    of: 'eks-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
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
        'sg-api': { kind: 'security_group', name: 'eks-api', vpc: 'vpc-main' },
        'pl-offices': { kind: 'ec2_managed_prefix_list', name: 'offices' },
        'eks-main': {
          kind: 'eks_cluster',
          name: 'main',
          vpc: 'vpc-main',
          subnets: ['subnet-a', 'subnet-b'],
          version: '1.35',
          serviceIpv4Cidr: '172.20.0.0/16',
          securityGroups: ['sg-api'],
          clusterSecurityGroupIngress: [
            {
              description: 'API from the office',
              ipProtocol: 'tcp',
              fromPort: 443,
              toPort: 443,
              peer: 'cidr',
              cidrIpv4: '192.168.1.0/24',
            },
            { ipProtocol: 'tcp', fromPort: 10250, toPort: 10250, peer: 'self' },
            { ipProtocol: 'tcp', fromPort: 443, toPort: 443, peer: 'group', referencedSecurityGroup: 'sg-api' },
            { ipProtocol: 'tcp', fromPort: 443, toPort: 443, peer: 'cidr', cidrIpv6: '2001:db8:1::/48' },
            { ipProtocol: 'tcp', fromPort: 443, toPort: 443, peer: 'prefix-list', prefixList: 'pl-offices' },
          ],
          endpointAccess: 'public_and_private',
          publicAccessCidrs: ['203.0.113.10/32'],
          remoteNodeNetworks: ['10.80.0.0/16'],
          remotePodNetworks: ['10.85.0.0/16'],
          authenticationMode: 'API_AND_CONFIG_MAP',
          bootstrapClusterCreatorAdminPermissions: false,
          enabledClusterLogTypes: ['api', 'audit'],
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_vpc_security_group_ingress_rule" "main_cluster_tcp_443_from_192_168_1_0_24" {
  security_group_id = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
  description       = "API from the office"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "192.168.1.0/24"
}

resource "aws_vpc_security_group_ingress_rule" "main_cluster_tcp_10250_from_self" {
  security_group_id            = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 10250
  to_port                      = 10250
  referenced_security_group_id = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "main_cluster_tcp_443_from_eks_api" {
  security_group_id            = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.eks_api.id
}

resource "aws_vpc_security_group_ingress_rule" "main_cluster_tcp_443_from_2001_db8_1_48" {
  security_group_id = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv6         = "2001:db8:1::/48"
}

resource "aws_vpc_security_group_ingress_rule" "main_cluster_tcp_443_from_offices" {
  security_group_id = aws_eks_cluster.main.vpc_config[0].cluster_security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = aws_ec2_managed_prefix_list.offices.id
}

data "aws_partition" "current" {}

resource "aws_iam_role" "main_cluster" {
  name_prefix = "main-eks-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "eks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
    Team = "network"
  }
}

resource "aws_iam_role_policy_attachment" "main_cluster" {
  role       = aws_iam_role.main_cluster.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_cloudwatch_log_group" "main_cluster" {
  name              = "/aws/eks/main/cluster"
  retention_in_days = 365

  tags = {
    Name = "main"
    Team = "network"
  }
}

resource "aws_eks_cluster" "main" {
  name                      = "main"
  role_arn                  = aws_iam_role.main_cluster.arn
  version                   = "1.35"
  enabled_cluster_log_types = ["api", "audit"]

  vpc_config {
    subnet_ids              = [aws_subnet.private_a.id, aws_subnet.private_b.id]
    security_group_ids      = [aws_security_group.eks_api.id]
    endpoint_private_access = true
    endpoint_public_access  = true
    public_access_cidrs     = ["203.0.113.10/32"]
  }

  kubernetes_network_config {
    ip_family         = "ipv4"
    service_ipv4_cidr = "172.20.0.0/16"
  }

  remote_network_config {
    remote_node_networks {
      cidrs = ["10.80.0.0/16"]
    }

    remote_pod_networks {
      cidrs = ["10.85.0.0/16"]
    }
  }

  access_config {
    authentication_mode                         = "API_AND_CONFIG_MAP"
    bootstrap_cluster_creator_admin_permissions = false
  }

  tags = {
    Name = "main"
    Team = "network"
  }

  depends_on = [aws_iam_role_policy_attachment.main_cluster, aws_cloudwatch_log_group.main_cluster]
}

output "main_cluster_name" {
  description = "Name of the EKS cluster main."
  value       = aws_eks_cluster.main.name
}

output "main_cluster_endpoint" {
  description = "Address of the Kubernetes API server of main."
  value       = aws_eks_cluster.main.endpoint
}
`,
  },
  {
    name: 'private, with IPv6 for pods, without logs, and a name that EKS takes',
    of: 'eks-main',
    plan: {
      resources: {
        'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
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
        'eks-main': {
          kind: 'eks_cluster',
          name: 'Büro 1',
          vpc: 'vpc-main',
          subnets: ['subnet-a', 'subnet-b'],
          ipFamily: 'ipv6',
          serviceIpv4Cidr: '172.20.0.0/16',
          endpointAccess: 'private',
          enabledClusterLogTypes: [],
        },
      },
    },
    expect: `data "aws_partition" "current" {}

resource "aws_iam_role" "buro_1_cluster" {
  name_prefix = "buro-1-eks-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "eks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "Büro 1"
  }
}

resource "aws_iam_role_policy_attachment" "buro_1_cluster" {
  role       = aws_iam_role.buro_1_cluster.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_eks_cluster" "buro_1" {
  name     = "buro-1"
  role_arn = aws_iam_role.buro_1_cluster.arn

  vpc_config {
    subnet_ids              = [aws_subnet.private_a.id, aws_subnet.private_b.id]
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  kubernetes_network_config {
    ip_family = "ipv6"
  }

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = true
  }

  tags = {
    Name = "Büro 1"
  }

  depends_on = [aws_iam_role_policy_attachment.buro_1_cluster]
}

output "buro_1_cluster_name" {
  description = "Name of the EKS cluster Büro 1."
  value       = aws_eks_cluster.buro_1.name
}

output "buro_1_cluster_endpoint" {
  description = "Address of the Kubernetes API server of Büro 1."
  value       = aws_eks_cluster.buro_1.endpoint
}
`,
  },
  {
    name: 'with two groups of nodes',
    of: 'eks-main',
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
        'eks-main': {
          kind: 'eks_cluster',
          name: 'main',
          vpc: 'vpc-main',
          subnets: ['subnet-a', 'subnet-b'],
          endpointAccess: 'private',
          enabledClusterLogTypes: [],
          nodeGroups: [
            {},
            {
              name: 'spot workers',
              subnets: ['subnet-b'],
              instanceTypes: ['m7g.large', 'm6g.large'],
              capacityType: 'SPOT',
              amiType: 'AL2023_ARM_64_STANDARD',
              minSize: 0,
              desiredSize: 1,
              maxSize: 10,
            },
          ],
        },
      },
    },
    expect: `data "aws_partition" "current" {}

resource "aws_iam_role" "main_cluster" {
  name_prefix = "main-eks-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "eks.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role_policy_attachment" "main_cluster" {
  role       = aws_iam_role.main_cluster.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = aws_iam_role.main_cluster.arn

  vpc_config {
    subnet_ids              = [aws_subnet.private_a.id, aws_subnet.private_b.id]
    endpoint_private_access = true
    endpoint_public_access  = false
  }

  kubernetes_network_config {
    ip_family = "ipv4"
  }

  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = true
  }

  tags = {
    Name = "main"
  }

  depends_on = [aws_iam_role_policy_attachment.main_cluster]
}

resource "aws_iam_role" "main_nodes" {
  name_prefix = "main-nodes-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = "ec2.amazonaws.com"
        }
      },
    ]
  })

  tags = {
    Name = "main"
  }
}

resource "aws_iam_role_policy_attachment" "main_nodes" {
  for_each = toset(["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryPullOnly"])

  role       = aws_iam_role.main_nodes.name
  policy_arn = "arn:\${data.aws_partition.current.partition}:iam::aws:policy/\${each.value}"
}

resource "aws_eks_node_group" "main_default" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "default"
  node_role_arn   = aws_iam_role.main_nodes.arn
  subnet_ids      = [aws_subnet.private_a.id, aws_subnet.private_b.id]
  capacity_type   = "ON_DEMAND"

  scaling_config {
    min_size     = 2
    desired_size = 2
    max_size     = 4
  }

  tags = {
    Name = "main"
  }

  depends_on = [aws_iam_role_policy_attachment.main_nodes]
}

resource "aws_eks_node_group" "main_spot_workers" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "spot-workers"
  node_role_arn   = aws_iam_role.main_nodes.arn
  subnet_ids      = [aws_subnet.private_b.id]
  instance_types  = ["m7g.large", "m6g.large"]
  capacity_type   = "SPOT"
  ami_type        = "AL2023_ARM_64_STANDARD"

  scaling_config {
    min_size     = 0
    desired_size = 1
    max_size     = 10
  }

  tags = {
    Name = "main"
  }

  depends_on = [aws_iam_role_policy_attachment.main_nodes]
}

output "main_cluster_name" {
  description = "Name of the EKS cluster main."
  value       = aws_eks_cluster.main.name
}

output "main_cluster_endpoint" {
  description = "Address of the Kubernetes API server of main."
  value       = aws_eks_cluster.main.endpoint
}
`,
  },
]
