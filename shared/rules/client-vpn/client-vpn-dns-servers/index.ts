import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { readAddress4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { endpoints } from '../sources.ts'

const MOST = 2

export const rule = defineRule({
  code: 'client-vpn-dns-servers',
  severity: 'error',
  title: 'DNS servers clients can’t be given',
  reads: [ec2ClientVpnEndpoint],
  source: endpoints,
  messages: {
    count: '{endpoint} gives clients {count} DNS servers; {most} is the most.',
    form: '“{text}” is not the IPv4 address of a DNS server, such as 10.0.0.2.',
  },
  *check(estate) {
    for (const { id, name, dnsServers } of estate.all(ec2ClientVpnEndpoint)) {
      const count = dnsServers.length
      if (count > MOST)
        yield { at: id, field: 'dnsServers', message: 'count', values: { endpoint: name, count, most: MOST } }
      for (const [index, text] of dnsServers.entries())
        if (readAddress4(text) === undefined)
          yield { at: id, field: `dnsServers[${index}]`, message: 'form', values: { text } }
    }
  },
})
