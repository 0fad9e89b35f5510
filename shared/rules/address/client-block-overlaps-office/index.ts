import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { meantPrefix4, overlaps } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'client-block-overlaps-office',
  severity: 'warning',
  title: 'Client VPN addresses overlap an office',
  reads: [ec2ClientVpnEndpoint, ...officePathKinds],
  source: {
    title: 'AWS Client VPN Administrator Guide, Rules and best practices for using AWS Client VPN',
    url: 'https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/what-is-best-practices.html',
    read: '2026-11',
  },
  messages: {
    overlap:
      '{cidr} overlaps {office}’s LAN {lan}: clients take hosts of the office for other clients and can’t reach them. Take another block; it can’t be changed later.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      const block = meantPrefix4(endpoint.clientCidrBlock)
      if (block === undefined) continue
      const routes = endpoint.routes.flatMap(({ destinationCidrBlock }) => meantPrefix4(destinationCidrBlock) ?? [])
      if (routes.some((route) => route.length > 0 && overlaps(route, block))) continue
      const lan = officesOf(estate, endpoint.vpc)
        .flatMap(lanEntries)
        .find((entry) => overlaps(entry.block, block))
      if (lan === undefined) continue
      yield {
        at: endpoint.id,
        field: 'clientCidrBlock',
        message: 'overlap',
        values: { cidr: endpoint.clientCidrBlock, office: lan.site.name, lan: lan.text },
        also: [lan.site.id],
      }
    }
  },
})
