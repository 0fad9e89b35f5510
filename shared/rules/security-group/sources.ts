const read = '2026-11'

export const groupRules = {
  title: 'Amazon VPC User Guide, Security group rules',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  read,
}

export const createGroup = {
  title: 'Amazon EC2 API Reference, CreateSecurityGroup',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html',
  read,
}

export const rulePermission = {
  title: 'Amazon EC2 API Reference, IpPermission',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html',
  read,
}
