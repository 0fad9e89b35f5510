const read = '2026-11'

export const fargateTasks = {
  title: 'Amazon ECS Developer Guide, Amazon ECS task definition differences for Fargate',
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  read,
}

export const taskNetworks = {
  title: 'Amazon ECS API Reference, AwsVpcConfiguration',
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html',
  read,
}

export const pullErrors = {
  title: 'Amazon ECS Developer Guide, Amazon ECS interface VPC endpoints',
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html',
  read,
}

export const taskParameters = {
  title: 'Amazon ECS Developer Guide, Amazon ECS task definition parameters',
  url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  read,
}
