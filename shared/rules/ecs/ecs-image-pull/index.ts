import { listed, listedBriefly } from '../../../base/words.ts'
import { PRIVATE_FARGATE_SERVICES } from '../../../estate/aws-services.ts'
import type { Estate } from '../../../estate/estate.ts'
import { wayOut, wayOutKinds, withoutEndpoint } from '../../../estate/ways-out.ts'
import { ecsService, type EcsService } from '../../../kinds/ecs-service/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { addEndpoints } from '../add-endpoints.ts'
import { pullErrors } from '../sources.ts'

/** A private repository; those of others are on the internet only. */
const IN_ECR = /^\d{12}\.dkr\.ecr\./

function leaves(estate: Estate, { assignPublicIp }: EcsService, from: Subnet): boolean {
  const way = wayOut(estate, from)
  return way === 'all' || (way === 'with-public-address' && assignPublicIp)
}

export const rule = defineRule({
  code: 'ecs-image-pull',
  severity: 'error',
  title: 'Tasks that can’t pull their image',
  reads: [ecsService, securityGroup, vpc, ...wayOutKinds],
  source: pullErrors,
  messages: {
    internet:
      'Tasks in {subnets} have no way to the internet, where {image} is: no NAT gateway, no public address. They never start.',
    endpoints:
      'Tasks in {subnets} have no way to the internet and no endpoint for {services}, so they can’t pull {image}. They never start.',
  },
  *check(estate) {
    for (const service of estate.all(ecsService)) {
      const subnets = service.subnets.flatMap((id) => estate.get(subnet, id) ?? [])
      const closed = subnets.filter((each) => !leaves(estate, service, each))
      const isInEcr = IN_ECR.test(service.image)
      const missing = new Set(closed.flatMap((each) => withoutEndpoint(estate, each, PRIVATE_FARGATE_SERVICES)))
      if (service.launchType !== 'FARGATE' || closed.length === 0 || (isInEcr && missing.size === 0)) continue
      const fix = isInEcr ? addEndpoints(estate, closed, [...missing]) : undefined
      yield {
        at: service.id,
        field: 'subnets',
        message: isInEcr ? ('endpoints' as const) : ('internet' as const),
        values: {
          subnets: listedBriefly(closed.map(({ name }) => name)),
          image: service.image,
          services: listed([...missing]),
        },
        also: closed.map(({ id }) => id),
        ...(fix && { fix }),
      }
    }
  },
})
