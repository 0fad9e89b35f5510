import type { Cases } from '../../cases.ts'
import { logGroup } from '../case-plans.ts'

const key = (kmsKeyArn: string) => logGroup({ kmsKeyArn })
const at = ['group.kmsKeyArn']

export const cases: Cases = {
  passes: [
    { name: 'AWS’s own', plan: logGroup() },
    {
      name: 'a key of the Region',
      plan: key('arn:aws:kms:eu-west-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab'),
    },
  ],
  fails: [
    { name: 'a key id', plan: key('0123abcd-0123-0123-0123-0123456789ab'), at, message: 'form' },
    { name: 'an alias by name', plan: key('alias/logs'), at, message: 'form' },
    { name: 'another service’s ARN', plan: key('arn:aws:s3:::key/a'), at, message: 'form' },
    { name: 'a key of another Region', plan: key('arn:aws:kms:us-east-1:123456789012:key/a'), at, message: 'region' },
  ],
}
