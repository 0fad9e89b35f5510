import { freePrivateBlock } from '../../../estate/private-space.ts'
import { ec2ClientVpnEndpoint, type Ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { meantPrefix4, overlaps, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { useBlock } from '../use-block.ts'
import { vpcEntries } from '../vpc-entries.ts'
import { within } from '../within.ts'

const routeInto = (endpoint: Ec2ClientVpnEndpoint, block: Prefix4): string | undefined =>
  endpoint.routes.find(({ destinationCidrBlock }) => {
    const destination = meantPrefix4(destinationCidrBlock)
    return destination !== undefined && destination.length > 0 && overlaps(destination, block)
  })?.destinationCidrBlock

export const rule = defineRule({
  code: 'client-block-overlap',
  severity: 'error',
  title: 'Client VPN addresses overlap their destinations',
  reads: [ec2ClientVpnEndpoint, vpc, site, eksCluster],
  source: {
    title: 'AWS Client VPN Administrator Guide, Rules and best practices for using AWS Client VPN',
    url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is-best-practices.html',
    read: '2026-11',
  },
  messages: {
    vpc: '{cidr} overlaps {vpc}’s block {block}; the addresses of the clients must be apart from the VPC’s.',
    route: '{cidr} overlaps the route to {route}; the addresses of the clients must be apart from every route.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      const block = meantPrefix4(endpoint.clientCidrBlock)
      if (block === undefined) continue
      const home = estate.get(vpc, endpoint.vpc)
      const hit = home && vpcEntries(home).find((entry) => overlaps(entry.block, block))
      const route = routeInto(endpoint, block)
      const at = { at: endpoint.id, field: 'clientCidrBlock' }
      const cidr = endpoint.clientCidrBlock
      if (hit !== undefined)
        yield {
          ...at,
          message: 'vpc',
          values: { cidr, vpc: hit.vpc.name, block: hit.text },
          also: [hit.vpc.id],
          ...(route === undefined &&
            endpoint.routes.length === 0 &&
            useBlock(endpoint, 'clientCidrBlock', freePrivateBlock(estate, within(12, block.length, 22)))),
        }
      else if (route !== undefined) yield { ...at, message: 'route', values: { cidr, route } }
    }
  },
})
