import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import { freeServiceBlock, usualServiceBlocks } from '../../../estate/private-space.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { overlaps, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'service-range-unset',
  severity: 'advice',
  title: 'Service range left to EKS beside an office',
  reads: [eksCluster, vpc, site, ...officePathKinds],
  source: {
    title: 'Amazon EKS User Guide, Create an Amazon EKS cluster, Service IPv4 range',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/create-cluster.html',
    read: '2026-11',
  },
  messages: {
    unset:
      'EKS picks the service range of {cluster} itself, 10.100.0.0/16 or 172.20.0.0/16, and it can’t be changed later. With {office} joined choose one now that no network of yours will need.',
  },
  *check(estate) {
    const overlapsUsual = (block: Prefix4): boolean => usualServiceBlocks.some((usual) => overlaps(usual, block))
    for (const cluster of estate.all(eksCluster)) {
      if (cluster.ipFamily !== 'ipv4' || cluster.serviceIpv4Cidr !== '') continue
      const offices = officesOf(estate, cluster.vpc)
      const [office] = offices
      if (office === undefined || offices.flatMap(lanEntries).some(({ block }) => overlapsUsual(block))) continue
      const free = freeServiceBlock(estate)
      const serviceIpv4Cidr = free === undefined ? '' : prefixText(free)
      yield {
        at: cluster.id,
        field: 'serviceIpv4Cidr',
        message: 'unset',
        values: { cluster: cluster.name, office: office.name },
        also: [office.id],
        ...(free && { fix: { title: `Use ${serviceIpv4Cidr}`, patch: change(cluster, { serviceIpv4Cidr }) } }),
      }
    }
  },
})
