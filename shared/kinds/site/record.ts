import { cidrs, prose, text, texts } from '../../plan/field.ts'
import { recordType, type Of } from '../../plan/kind.ts'

/** An office or data centre: the on-premises end. Not an AWS resource. */
export const site = recordType({
  name: 'site',
  title: 'Office',
  prefix: 'office',
  fields: {
    lanCidrs: cidrs({
      label: 'LAN CIDR blocks',
      help: 'The networks behind the office router that AWS shall reach, such as 192.168.1.0/24.',
      placeholder: '192.168.1.0/24',
    }),
    publicAddress: text({
      label: 'Public IP address',
      help: 'The static, internet-routable address of the office’s WAN link. Behind NAT: the address of the NAT device. New customer gateways take it over.',
      placeholder: '203.0.113.10',
    }),
    deviceName: text({
      label: 'Device',
      help: 'Make and model of the router or firewall, such as UDM Pro or Cisco ASA.',
    }),
    dnsServers: texts({
      label: 'DNS servers',
      help: 'What the office’s hosts ask for names. AWS sends names of the office’s domains there.',
      placeholder: '192.168.1.53',
    }),
    notes: prose({ label: 'Notes', advanced: true }),
  },
})

export type Site = Of<typeof site>
