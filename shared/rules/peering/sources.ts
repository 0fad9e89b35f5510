const read = '2026-11'

export const peeringBasics = {
  title: 'Amazon VPC Peering Guide, How VPC peering connections work',
  url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  read,
}

export const peeringRoutes = {
  title: 'Amazon VPC Peering Guide, Update your route tables for a VPC peering connection',
  url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
  read,
}

export const createPeering = {
  title: 'Amazon EC2 API Reference, CreateVpcPeeringConnection',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html',
  read,
}
