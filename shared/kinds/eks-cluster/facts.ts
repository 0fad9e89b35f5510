import { apiView, type ApiAnswer } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import type { Fact } from '../kind.ts'
import type { EksCluster } from './record.ts'

const addressWords = {
  public: 'Public address',
  private: 'Private address',
  none: 'No address',
} as const

const answer = ({ address, why }: ApiAnswer): string => `${addressWords[address]}. ${why}.`

/** Which address the API server’s name gives, and whether the packet may pass. */
export function facts(cluster: EksCluster, estate: Estate): readonly Fact[] {
  const { office, nodes, internet } = apiView(estate, cluster)
  return [
    { label: 'From the office', value: answer(office), holds: office.passes },
    { label: 'From the nodes', value: answer(nodes), holds: nodes.passes },
    { label: 'From the internet', value: answer(internet) },
  ]
}
