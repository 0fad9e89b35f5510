import { hasPublicEndpoint } from '../../../estate/eks.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { meantPrefix, overlaps } from '../../../net/prefix.ts'
import { notPublicName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { admitOnly } from '../public-cidrs.ts'
import { officeAccess } from '../reads.ts'
import { endpointAccess } from '../sources.ts'

const notPublic6 = ['fc00::/7', 'fe80::/10'].flatMap((text) => meantPrefix(text) ?? [])

/** What keeps the block off the internet, in words; everything at once is allowed. */
function faultIn(text: string): string | undefined {
  const block = meantPrefix(text)
  if (block === undefined || block.length === 0) return undefined
  if (block.family === 4) return notPublicName(block)
  return notPublic6.some((range) => overlaps(range, block)) ? 'private or link-local (RFC 4193, RFC 4291)' : undefined
}

export const rule = defineRule({
  code: 'eks-public-private-range',
  severity: 'error',
  title: 'Private range in the public access blocks',
  reads: officeAccess,
  source: endpointAccess,
  messages: {
    range:
      'The public access block {cidr} of {cluster} is {name}; a public endpoint sees the office’s public address, such as 203.0.113.10/32. The LAN belongs into a security group.',
  },
  *check(estate) {
    for (const cluster of estate.all(eksCluster)) {
      if (!hasPublicEndpoint(cluster)) continue
      const kept = cluster.publicAccessCidrs.filter((text) => faultIn(text) === undefined)
      if (kept.length === cluster.publicAccessCidrs.length) continue
      const fix = admitOnly(estate, cluster, kept)
      for (const [index, cidr] of cluster.publicAccessCidrs.entries()) {
        const name = faultIn(cidr)
        if (name === undefined) continue
        yield {
          at: cluster.id,
          field: `publicAccessCidrs[${index}]`,
          message: 'range',
          values: { cluster: cluster.name, cidr, name },
          ...(fix && { fix }),
        }
      }
    }
  },
})
