const read = '2026-11'

export const networkRequirements = {
  title: 'Amazon EKS User Guide, View Amazon EKS networking requirements for VPC and subnets',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html',
  read,
}

export const endpointAccess = {
  title: 'Amazon EKS User Guide, Control network access to cluster API server endpoint',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
  read,
}

export const clusterGroups = {
  title: 'Amazon EKS User Guide, View Amazon EKS security group requirements for clusters',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html',
  read,
}

export const ipFamily = {
  title: 'Amazon EKS User Guide, Learn about IPv6 addresses to clusters, pods, and services',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/cni-ipv6.html',
  read,
}

export const remoteNetworks = {
  title: 'Amazon EKS API Reference, RemoteNetworkConfigRequest',
  url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteNetworkConfigRequest.html',
  read,
}

export const hybridPrerequisites = {
  title: 'Amazon EKS User Guide, Prerequisite setup for hybrid nodes',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-prereqs.html',
  read,
}

export const createCluster = {
  title: 'Amazon EKS API Reference, CreateCluster',
  url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html',
  read,
}

export const versions = {
  title: 'Amazon EKS User Guide, Understand the Kubernetes version lifecycle on EKS',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  read,
}

export const nodeGroups = {
  title: 'Amazon EKS API Reference, CreateNodegroup',
  url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html',
  read,
}

export const privateClusters = {
  title: 'Amazon EKS User Guide, Deploy private clusters with limited internet access',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html',
  read,
}

export const networkAcls = {
  title: 'Amazon VPC User Guide, Control subnet traffic with network access control lists',
  url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  read,
}
