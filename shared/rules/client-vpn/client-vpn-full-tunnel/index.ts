import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { everything, includesAll, setOf } from '../../../net/prefix-set.ts'
import { meantPrefix4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { routes } from '../sources.ts'

export const rule = defineRule({
  code: 'client-vpn-full-tunnel',
  severity: 'warning',
  title: 'Clients without internet',
  reads: [ec2ClientVpnEndpoint],
  source: routes,
  messages: {
    full: 'Split tunnel is off, so clients send everything to {endpoint}, which has no route to 0.0.0.0/0; they lose the internet.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      if (endpoint.splitTunnel) continue
      const led = setOf(endpoint.routes.flatMap((route) => meantPrefix4(route.destinationCidrBlock) ?? []))
      if (includesAll(led, everything)) continue
      yield {
        at: endpoint.id,
        field: 'splitTunnel',
        message: 'full',
        values: { endpoint: endpoint.name },
        fix: { title: 'Turn on split tunnel', patch: change(endpoint, { splitTunnel: true }) },
      }
    }
  },
})
