import type { Estate } from '../../estate/estate.ts'
import { ecsService, type EcsService } from './record.ts'

/** Clusters that other services of the plan run in. */
export function suggest(service: EcsService, estate: Estate, field: string): readonly string[] {
  if (field !== 'cluster') return []
  const names = new Set(estate.all(ecsService).map(({ cluster }) => cluster))
  return [...names].filter((name) => name !== '' && name !== service.cluster)
}
