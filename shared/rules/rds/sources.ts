const read = '2026-11'

export const inVpc = {
  title: 'Amazon RDS User Guide, Working with a DB instance in a VPC',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  read,
}

export const createInstance = {
  title: 'Amazon RDS API Reference, CreateDBInstance',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  read,
}

export const multiAz = {
  title: 'Amazon RDS User Guide, Configuring and managing a Multi-AZ deployment',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
  read,
}

export const storage = {
  title: 'Amazon RDS User Guide, Amazon RDS DB instance storage',
  url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  read,
}

export const networkAcls = {
  title: 'Amazon VPC User Guide, Control subnet traffic with network access control lists',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  read,
}
