import type { CreateContext } from '../kind.ts'
import { lb, type Lb } from '../lb/record.ts'
import { cloudfrontDistribution, type CloudfrontDistribution } from './record.ts'

const speaksHttps = ({ listeners }: Lb): boolean => listeners.some(({ protocol }) => protocol === 'HTTPS')

/** Before the first internet-facing load balancer that has none yet, in the protocol that it speaks. */
export function create({ estate }: CreateContext): Partial<CloudfrontDistribution> {
  const origins = new Set(estate.all(cloudfrontDistribution).map(({ origin }) => origin))
  const origin = estate.all(lb).find(({ id, internal }) => !internal && !origins.has(id))
  if (origin === undefined) return {}
  return { origin: origin.id, originProtocolPolicy: speaksHttps(origin) ? 'https-only' : 'http-only' }
}
