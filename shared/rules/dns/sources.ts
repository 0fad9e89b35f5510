const read = '2026-11'

export const resolverEndpoints = {
  title: 'Amazon Route 53 Developer Guide, Resolving DNS queries between VPCs and your network',
  url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver.html',
  read,
}

export const resolverConsiderations = {
  title: 'Amazon Route 53 Developer Guide, Considerations when creating inbound and outbound endpoints',
  url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-choose-vpc.html',
  read,
}

export const resolverRules = {
  title: 'Amazon Route 53 Developer Guide, Managing forwarding rules',
  url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-rules-managing.html',
  read,
}

export const privateZones = {
  title: 'Amazon Route 53 Developer Guide, Considerations when working with a private hosted zone',
  url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  read,
}

export const domainNames = {
  title: 'Amazon Route 53 Developer Guide, DNS domain name format',
  url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html',
  read,
}

export const vpcResolver = {
  title: 'Amazon VPC User Guide, Understand Amazon DNS',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
  read,
}

export const networkAcls = {
  title: 'Amazon VPC User Guide, Control subnet traffic with network access control lists',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  read,
}
