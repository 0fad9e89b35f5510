import { choice, flag, link, links, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Tasks in awsvpc mode: each has a network interface and address of its own. */
export const ecsService = recordType({
  name: 'ecs_service',
  title: 'ECS service',
  prefix: 'ecs',
  fixedName: true,
  fields: {
    vpc: link({ label: 'VPC', help: 'The VPC its subnets and groups are of.' }, ['vpc'], 'owner'),
    cluster: text(
      { label: 'Cluster', replaces: 'resource', help: 'Its name; services of one name share one cluster.' },
      'main',
    ),
    launchType: choice(
      { label: 'Launch type', replaces: 'resource' },
      [
        { value: 'FARGATE', label: 'Fargate' },
        { value: 'EC2', label: 'EC2', help: 'On container instances that you run yourself.' },
      ],
      'FARGATE',
    ),
    subnets: links({ label: 'Subnets', section: 'Networking' }, ['subnet']),
    securityGroups: links(
      { label: 'Security groups', section: 'Networking', help: 'At most five; none means the VPC’s default group.' },
      ['security_group'],
    ),
    assignPublicIp: flag(
      {
        label: 'Public IP address',
        section: 'Networking',
        help: 'Fargate only. Without it, and without NAT, tasks need endpoints to pull their image.',
      },
      false,
    ),
    image: text({ label: 'Image', section: 'Task' }, 'public.ecr.aws/nginx/nginx:stable'),
    containerPort: number({ label: 'Container port', section: 'Task', min: 1, max: 65535 }, 80),
    cpu: number({ label: 'CPU', section: 'Task', unit: 'units', min: 256, max: 16384 }, 256),
    memory: number({ label: 'Memory', section: 'Task', unit: 'MiB', min: 512, max: 122880 }, 512),
    desiredCount: number({ label: 'Tasks', section: 'Task', min: 0 }, 2),
    ...tagsField,
  },
})

export type EcsService = Of<typeof ecsService>
