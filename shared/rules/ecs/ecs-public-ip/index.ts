import { ecsService } from '../../../kinds/ecs-service/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { taskNetworks } from '../sources.ts'

export const rule = defineRule({
  code: 'ecs-public-ip',
  severity: 'error',
  title: 'Public address of a task on EC2',
  reads: [ecsService],
  source: taskNetworks,
  messages: {
    ec2: '{service} runs on EC2, where tasks can’t have public IP addresses; AWS refuses that.',
  },
  *check(estate) {
    for (const service of estate.all(ecsService))
      if (service.launchType === 'EC2' && service.assignPublicIp)
        yield {
          at: service.id,
          field: 'assignPublicIp',
          message: 'ec2',
          values: { service: service.name },
          fix: { title: 'Turn it off', patch: change(service, { assignPublicIp: false }) },
        }
  },
})
