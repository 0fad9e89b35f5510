const read = '2026-11'

export const aclRules = {
  title: 'Amazon VPC User Guide, Network ACL rules',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  read,
}

export const aclBasics = {
  title: 'Amazon VPC User Guide, Control subnet traffic with network access control lists',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  read,
}

export const ephemeralPorts = {
  title: 'Amazon VPC User Guide, Custom network ACLs: ephemeral ports',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html',
  read,
}

export const aclEntry = {
  title: 'Amazon EC2 API Reference, CreateNetworkAclEntry',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html',
  read,
}
