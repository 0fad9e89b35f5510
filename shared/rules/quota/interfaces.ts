import type { Estate } from '../../estate/estate.ts'
import { dbInstance } from '../../kinds/db-instance/record.ts'
import { ecsService } from '../../kinds/ecs-service/record.ts'
import { instance } from '../../kinds/instance/record.ts'
import { lb } from '../../kinds/lb/record.ts'
import { route53ResolverEndpoint } from '../../kinds/route53-resolver-endpoint/record.ts'
import { vpcEndpoint } from '../../kinds/vpc-endpoint/record.ts'

/** Kinds whose network interfaces have the security groups that they name. */
export const withInterfaces = [instance, lb, dbInstance, ecsService, vpcEndpoint, route53ResolverEndpoint] as const

export const interfaceHolders = (estate: Estate) => withInterfaces.flatMap((record) => [...estate.all(record)])
