import { readArn } from '../../../estate/arns.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { listeners } from '../sources.ts'

type Message = 'missing' | 'form' | 'region'

function faultIn(text: string, region: string): Message | undefined {
  if (text === '') return 'missing'
  const arn = readArn(text)
  if (arn?.service === 'iam' && arn.resource.startsWith('server-certificate/')) return undefined
  if (arn?.service !== 'acm' || !arn.resource.startsWith('certificate/')) return 'form'
  return arn.region === region ? undefined : 'region'
}

export const rule = defineRule({
  code: 'lb-listener-certificate',
  severity: 'error',
  title: 'Listener without a certificate it can use',
  reads: [lb],
  source: listeners,
  messages: {
    missing: '{protocol} on {balancer} needs the ARN of a certificate.',
    form: '“{arn}” is not the ARN of a certificate: arn:aws:acm:{region}:123456789012:certificate/….',
    region: 'The certificate is in {other}; the load balancer’s own Region is {region}.',
  },
  *check(estate) {
    const { region } = estate
    for (const { id, name, listeners: all } of estate.all(lb))
      for (const [index, { protocol, certificateArn: arn }] of all.entries()) {
        const message = ['HTTPS', 'TLS'].includes(protocol) ? faultIn(arn, region) : undefined
        const fault: Omit<Fault<Message>, 'message'> = {
          at: id,
          field: `listeners[${index}].certificateArn`,
          values: { protocol, balancer: name, arn, region, other: readArn(arn)?.region ?? '' },
        }
        if (message !== undefined) yield { ...fault, message }
      }
  },
})
