import { slug } from '../../base/words.ts'
import { remembered } from '../../estate/remember.ts'
import type { EcsService } from './record.ts'

/** Terraform labels of the clusters by the names services give them; names that read alike get a number. */
export const clusterLabels = remembered((services: readonly EcsService[]): ReadonlyMap<string, string> => {
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of [...new Set(services.map(({ cluster }) => cluster))].sort()) {
    const words = slug(name, '_')
    const wanted = /^[a-z]/.test(words) ? words : `cluster_${words}`.replace(/_$/, '')
    let label = wanted
    for (let n = 2; taken.has(label); n++) label = `${wanted}_${String(n)}`
    taken.add(label)
    labels.set(name, label)
  }
  return labels
})
