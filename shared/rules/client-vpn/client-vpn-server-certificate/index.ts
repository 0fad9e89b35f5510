import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { endpoints } from '../sources.ts'

export const rule = defineRule({
  code: 'client-vpn-server-certificate',
  severity: 'warning',
  title: 'Client VPN endpoint without a server certificate',
  reads: [ec2ClientVpnEndpoint],
  source: endpoints,
  messages: {
    missing:
      '{endpoint} has no server certificate; the export asks for its ARN in a variable, and AWS refuses the endpoint without.',
  },
  *check(estate) {
    for (const { id, name, serverCertificateArn } of estate.all(ec2ClientVpnEndpoint))
      if (serverCertificateArn === '')
        yield { at: id, field: 'serverCertificateArn', message: 'missing', values: { endpoint: name } }
  },
})
