import { stopField, stopText, type Stop } from '../../estate/crossings.ts'
import type { EksCluster } from '../../kinds/eks-cluster/record.ts'
import type { Fault } from '../rule.ts'

/** A network ACL keeps somebody from the cluster’s API server. */
export const stopped = (stop: Stop, cluster: EksCluster): Fault<'stopped'> => ({
  at: stop.acl.id,
  field: stopField(stop),
  message: 'stopped',
  values: { stop: stopText(stop), cluster: cluster.name },
  also: [cluster.id, stop.crossing.subnet.id],
})
