const read = '2026-11'

export const createPrefixList = {
  title: 'Amazon EC2 API Reference, CreateManagedPrefixList',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html',
  read,
}

export const prefixListRules = {
  title: 'Amazon VPC User Guide, Customer-managed prefix lists',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html',
  read,
}
