import { shutOutOf } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import type { EksCluster } from '../../kinds/eks-cluster/record.ts'
import { vpc, type Vpc } from '../../kinds/vpc/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { put } from '../../plan/patch.ts'
import { admitOffices } from './admit-offices.ts'

/** The VPC with the DNS settings a private endpoint needs; nothing when it has them. */
const withDns = (home: Vpc | undefined): readonly Vpc[] =>
  home === undefined || (home.enableDnsSupport && home.enableDnsHostnames)
    ? []
    : [{ ...home, enableDnsSupport: true, enableDnsHostnames: true }]

/** Private, with all that takes: DNS in the VPC, and groups that admit the joined offices. */
export function makePrivate(estate: Estate, cluster: EksCluster): Fix | undefined {
  const wanted: EksCluster = { ...cluster, endpointAccess: 'private', publicAccessCidrs: [] }
  const resources = admitOffices(estate, wanted, shutOutOf(estate, wanted))
  if (resources === undefined) return undefined
  return { title: 'Make the endpoint private', patch: put(...resources, ...withDns(estate.get(vpc, cluster.vpc))) }
}
