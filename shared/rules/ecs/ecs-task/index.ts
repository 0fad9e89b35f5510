import { ecsService, type EcsService } from '../../../kinds/ecs-service/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { taskParameters } from '../sources.ts'

type Message = 'image' | 'port' | 'count' | 'cluster'

const IMAGE = /^[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/i

function* faultsOf(service: EcsService): Iterable<Fault<Message>> {
  const { id: at, name, image, containerPort: port, desiredCount, cluster } = service
  if (!IMAGE.test(image)) yield { at, field: 'image', message: 'image', values: { image } }
  if (port === null || port < 1 || port > 65535)
    yield { at, field: 'containerPort', message: 'port', values: { port: port ?? 'none' } }
  if (desiredCount !== null && desiredCount < 0)
    yield { at, field: 'desiredCount', message: 'count', values: { service: name, count: desiredCount } }
  if (cluster.trim() === '') yield { at, field: 'cluster', message: 'cluster', values: { service: name } }
}

export const rule = defineRule({
  code: 'ecs-task',
  severity: 'error',
  title: 'Task ECS can’t run',
  reads: [ecsService],
  source: taskParameters,
  messages: {
    image: '“{image}” is not the name of an image, such as public.ecr.aws/nginx/nginx:stable.',
    port: 'The container port is {port}; it is from 1 to 65535.',
    count: '{service} can’t run {count} tasks.',
    cluster: '{service} names no cluster to run in.',
  },
  *check(estate) {
    for (const service of estate.all(ecsService)) yield* faultsOf(service)
  },
})
