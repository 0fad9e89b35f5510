import { freeInsideCidrs } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { modifyVpn } from '../sources.ts'

export const rule = defineRule({
  code: 'inside-cidr-half-set',
  severity: 'advice',
  title: 'Inside CIDR of the second tunnel left open',
  reads: [vpnConnection],
  source: modifyVpn,
  messages: {
    half: 'Tunnel 1 of {connection} has an inside CIDR and tunnel 2 has none. Setting it later replaces the connection, and both outside addresses change with it; set it now.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    for (const connection of estate.all(vpnConnection)) {
      const [first, second] = connection.tunnels
      if (connection.tunnelInsideIpVersion === 'ipv6' || first === undefined || second === undefined) continue
      if (first.insideCidr === '' || second.insideCidr !== '') continue
      const tunnels = [first, { ...second, insideCidr: free ?? '' }]
      yield {
        at: connection.id,
        field: 'tunnels[1].insideCidr',
        message: 'half',
        values: { connection: connection.name },
        ...(free !== undefined && { fix: { title: `Use ${free}`, patch: change(connection, { tunnels }) } }),
      }
    }
  },
})
