const read = '2026-11'

export const interfaceEndpoints = {
  title: 'AWS PrivateLink Guide, Access an AWS service using an interface VPC endpoint',
  url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  read,
}

export const gatewayEndpoints = {
  title: 'AWS PrivateLink Guide, Gateway endpoints',
  url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  read,
}

export const services = {
  title: 'AWS PrivateLink Guide, AWS services that integrate with AWS PrivateLink',
  url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html',
  read,
}

export const s3Endpoints = {
  title: 'Amazon S3 User Guide, AWS PrivateLink for Amazon S3',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html',
  read,
}

export const dynamodbEndpoints = {
  title: 'Amazon DynamoDB Developer Guide, AWS PrivateLink for DynamoDB',
  url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html',
  read,
}

export const endpointPolicies = {
  title: 'AWS PrivateLink Guide, Control access to VPC endpoints using endpoint policies',
  url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  read,
}
