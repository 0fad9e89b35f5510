import type { Estate } from '../../estate/estate.ts'
import { defaultPort } from '../../estate/rds.ts'
import { subnet } from '../subnet/record.ts'
import type { DbInstance } from './record.ts'

/** The engine’s usual port; the zones of its subnets. */
export function suggest(instance: DbInstance, estate: Estate, field: string): readonly string[] {
  if (field === 'port') return [String(defaultPort(instance.engine))]
  if (field !== 'availabilityZone') return []
  const zones = instance.subnets.map((id) => estate.get(subnet, id)?.availabilityZone ?? '')
  return [...new Set(zones)].filter((zone) => zone !== '')
}
