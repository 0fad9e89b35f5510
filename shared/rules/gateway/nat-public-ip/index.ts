import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { readAddress4 } from '../../../net/prefix.ts'
import { notPublicName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { natGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'nat-public-ip',
  severity: 'warning',
  title: 'Not the public address of a NAT gateway',
  reads: [natGateway],
  source: natGateways,
  messages: {
    syntax: '“{ip}” is not an IPv4 address; write the Elastic IP of {nat}, such as 203.0.113.20, or leave it empty.',
    range: '{ip} is {range}; nobody on the internet sees {nat} by it. Write its Elastic IP.',
  },
  *check(estate) {
    for (const nat of estate.all(natGateway)) {
      if (nat.publicIp === '' || nat.connectivityType !== 'public') continue
      const address = readAddress4(nat.publicIp)
      const range = address === undefined ? undefined : notPublicName({ family: 4, base: address, length: 32 })
      if (address !== undefined && range === undefined) continue
      yield {
        at: nat.id,
        field: 'publicIp',
        message: range === undefined ? ('syntax' as const) : ('range' as const),
        values: { ip: nat.publicIp, nat: nat.name, range: range ?? '' },
      }
    }
  },
})
