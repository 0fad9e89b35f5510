const read = '2026-11'

export const addresses = {
  title: 'Amazon EC2 User Guide, Amazon EC2 instance IP addressing',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  read,
}

export const subnetSizes = {
  title: 'Amazon VPC User Guide, Subnet CIDR blocks',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  read,
}

export const runInstances = {
  title: 'Amazon EC2 API Reference, RunInstances',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html',
  read,
}
