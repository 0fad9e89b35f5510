import type { Lb } from './lb/record.ts'

/** Terraform labels of a load balancer's listeners and their target groups, in order: `web_https_443`. */
export function listenerLabels({ listeners }: Lb, label: string): readonly string[] {
  const seen = new Map<string, number>()
  return listeners.map(({ protocol, port }) => {
    const wanted = [label, protocol.toLowerCase(), String(port ?? 'any')].join('_')
    const count = (seen.get(wanted) ?? 0) + 1
    seen.set(wanted, count)
    return count === 1 ? wanted : `${wanted}_${String(count)}`
  })
}
