const read = '2026-11'

export const natGateways = {
  title: 'Amazon VPC User Guide, NAT gateways',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  read,
}

export const createNat = {
  title: 'Amazon EC2 API Reference, CreateNatGateway',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html',
  read,
}

export const egressOnly = {
  title: 'Amazon VPC User Guide, Egress-only internet gateways',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
  read,
}
