import { vpnConnection, type Tunnel } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { ALGORITHM_FIELDS, acceptedBy, labelOf, unknownOnes, weakOnes, type AlgorithmField } from '../algorithms.ts'
import { atOption, changeBoth } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

const listOf = (tunnel: Tunnel, name: AlgorithmField): string => acceptedBy(tunnel, name).map(String).sort().join(', ')

const differ = (one: Tunnel, two: Tunnel, name: AlgorithmField): boolean =>
  acceptedBy(one, name) !== acceptedBy(two, name) && listOf(one, name) !== listOf(two, name)

const isSound = (tunnel: Tunnel): boolean => weakOnes(tunnel).length === 0 && unknownOnes(tunnel).length === 0

const algorithmsOf = (tunnel: Tunnel): Partial<Tunnel> =>
  Object.fromEntries(ALGORITHM_FIELDS.map((name) => [name, tunnel[name]]))

export const rule = defineRule({
  code: 'tunnel-options-differ',
  severity: 'advice',
  title: 'Tunnels accept different algorithms',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    differ:
      '{option}: tunnel 1 of {connection} accepts {first}, tunnel 2 accepts {second}; a device set up for one may not get the other up when it is needed.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const [one, two] = connection.tunnels
      if (one === undefined || two === undefined) continue
      const name = ALGORITHM_FIELDS.find((field) => differ(one, two, field))
      if (name === undefined) continue
      const patch = changeBoth(connection, (tunnel) => ({ ...tunnel, ...algorithmsOf(one) }))
      yield {
        ...atOption({ connection, index: 1 }, name),
        message: 'differ',
        values: {
          connection: connection.name,
          option: labelOf(name),
          first: listOf(one, name),
          second: listOf(two, name),
        },
        ...(isSound(one) && { fix: { title: 'Give tunnel 2 the algorithms of tunnel 1', patch } }),
      }
    }
  },
})
