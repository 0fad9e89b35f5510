import type { Cases } from '../../cases.ts'

const certificate = (certificateArn: string) => ({ resources: { cgw: { kind: 'customer_gateway', certificateArn } } })
const fails = (name: string, arn: string) => ({
  name,
  plan: certificate(arn),
  at: ['cgw.certificateArn'],
  message: 'form',
})

export const cases: Cases = {
  passes: [
    { name: 'none', plan: certificate('') },
    { name: 'of ACM', plan: certificate('arn:aws:acm:eu-west-1:123456789012:certificate/3f1f4f4c-1111-2222') },
    { name: 'in China', plan: certificate('arn:aws-cn:acm:cn-north-1:123456789012:certificate/3f1f4f4c') },
    { name: 'in GovCloud', plan: certificate('arn:aws-us-gov:acm:us-gov-west-1:123456789012:certificate/3f1f4f4c') },
  ],
  fails: [
    fails('the id alone', '3f1f4f4c-1111-2222'),
    fails('the authority instead', 'arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/3f1f4f4c'),
    fails('of IAM', 'arn:aws:iam::123456789012:server-certificate/office'),
    fails('no Region', 'arn:aws:acm::123456789012:certificate/3f1f4f4c'),
    fails('an account of eleven digits', 'arn:aws:acm:eu-west-1:12345678901:certificate/3f1f4f4c'),
    fails('the placeholder’s dots', 'arn:aws:acm:eu-west-1:123456789012:certificate/…'),
  ],
}
