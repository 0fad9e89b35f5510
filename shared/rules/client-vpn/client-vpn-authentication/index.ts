import { readArn, type Arn } from '../../../estate/arns.ts'
import { ec2ClientVpnEndpoint, type Ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { authentication } from '../sources.ts'

type Message = 'certificate' | 'directory' | 'saml' | 'form' | 'region'
type Field = 'serverCertificateArn' | 'rootCertificateChainArn' | 'samlProviderArn' | 'activeDirectoryId'

/** What each kind of authentication asks for. */
const asked: Readonly<Record<Ec2ClientVpnEndpoint['authenticationType'], { field: Field; message: Message }>> = {
  'certificate-authentication': { field: 'rootCertificateChainArn', message: 'certificate' },
  'directory-service-authentication': { field: 'activeDirectoryId', message: 'directory' },
  'federated-authentication': { field: 'samlProviderArn', message: 'saml' },
}

const examples: Readonly<Record<Field, string>> = {
  serverCertificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/…',
  rootCertificateChainArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/…',
  samlProviderArn: 'arn:aws:iam::123456789012:saml-provider/identity-center',
  activeDirectoryId: 'd-1234567890',
}

function isInForm(field: Field, text: string, arn: Arn | undefined): boolean {
  if (field === 'activeDirectoryId') return /^d-[0-9a-f]{10}$/.test(text)
  if (field === 'samlProviderArn') return arn?.service === 'iam' && arn.resource.startsWith('saml-provider/')
  return arn?.service === 'acm' && arn.resource.startsWith('certificate/')
}

function faultOf(endpoint: Ec2ClientVpnEndpoint, field: Field, region: string): Fault<Message> | undefined {
  const text = endpoint[field]
  const arn = readArn(text)
  const fault = { at: endpoint.id, field, values: { text, example: examples[field], region } }
  if (text === '') return undefined
  if (!isInForm(field, text, arn)) return { ...fault, message: 'form' }
  return arn?.service === 'acm' && arn.region !== region ? { ...fault, message: 'region' } : undefined
}

export const rule = defineRule({
  code: 'client-vpn-authentication',
  severity: 'error',
  title: 'Clients that can’t be told from others',
  reads: [ec2ClientVpnEndpoint],
  source: authentication,
  messages: {
    certificate:
      '{endpoint} knows its clients by their certificates, and the certificate of the authority that signed those is missing.',
    directory: '{endpoint} asks an Active Directory, and its directory id is missing.',
    saml: '{endpoint} leaves signing in to a SAML provider, and its ARN is missing.',
    form: '“{text}” is not what is needed here, such as {example}.',
    region: 'The certificate “{text}” is not in {region}, the plan’s Region.',
  },
  *check(estate) {
    for (const endpoint of estate.all(ec2ClientVpnEndpoint)) {
      const { field, message } = asked[endpoint.authenticationType]
      if (endpoint[field] === '') yield { at: endpoint.id, field, message, values: { endpoint: endpoint.name } }
      for (const each of ['serverCertificateArn', field] as const) {
        const fault = faultOf(endpoint, each, estate.region)
        if (fault !== undefined) yield fault
      }
    }
  },
})
