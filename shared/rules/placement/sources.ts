const read = '2026-11'

export const vpcGroups = {
  title: 'Amazon VPC User Guide, Control traffic to your AWS resources using security groups',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  read,
}

export const subnets = {
  title: 'Amazon VPC User Guide, Subnets for your VPC',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  read,
}

export const interfaceEndpoints = {
  title: 'AWS PrivateLink Guide, Access an AWS service using an interface VPC endpoint',
  url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  read,
}

export const taskNetworks = {
  title: 'Amazon ECS API Reference, AwsVpcConfiguration',
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  read,
}
