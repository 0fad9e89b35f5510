import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { defineRule } from '../../rule.ts'

const ACM_CERTIFICATE = /^arn:aws(-[a-z]+)*:acm:[a-z]{2}(-[a-z]+)+-\d:\d{12}:certificate\/[0-9A-Za-z-]+$/

export const rule = defineRule({
  code: 'cgw-certificate-arn',
  severity: 'error',
  title: 'Not the ARN of a certificate',
  reads: [customerGateway],
  source: { title: 'Site-to-Site VPN User Guide, Customer gateway options', read: '2026-11' },
  messages: {
    form: '“{arn}” is not the ARN of an ACM certificate, such as arn:aws:acm:{region}:123456789012:certificate/…',
  },
  *check(estate) {
    const { region } = estate
    for (const { id, certificateArn: arn } of estate.all(customerGateway))
      if (arn !== '' && !ACM_CERTIFICATE.test(arn))
        yield { at: id, field: 'certificateArn', message: 'form', values: { arn, region } }
  },
})
