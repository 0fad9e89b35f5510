import type { Cases } from '../../cases.ts'
import { https, listening } from '../case-plans.ts'

const certificate = (certificateArn: string) => listening({ ...https, certificateArn })
const at = ['web.listeners[0].certificateArn']

export const cases: Cases = {
  passes: [
    { name: 'of ACM, in the plan’s Region', plan: listening(https) },
    { name: 'of IAM, which is in no Region', plan: certificate('arn:aws:iam::123456789012:server-certificate/web') },
    { name: 'HTTP needs none', plan: listening({ ...https, protocol: 'HTTP', certificateArn: '' }) },
  ],
  fails: [
    { name: 'none', plan: certificate(''), at, message: 'missing' },
    { name: 'a name', plan: certificate('www.example.com'), at, message: 'form' },
    { name: 'another service’s ARN', plan: certificate('arn:aws:s3:::certificates'), at, message: 'form' },
    {
      name: 'an account of eleven digits',
      plan: certificate('arn:aws:acm:eu-west-1:12345678901:certificate/a'),
      at,
      message: 'form',
    },
    {
      name: 'in another Region',
      plan: certificate('arn:aws:acm:us-east-1:123456789012:certificate/a'),
      at,
      message: 'region',
    },
  ],
}
