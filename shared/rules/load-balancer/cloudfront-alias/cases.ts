import type { Cases } from '../../cases.ts'
import { distribution } from '../case-plans.ts'

const acmCertificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/a'
const aliases = (...names: readonly string[]) => distribution({ aliases: names, acmCertificateArn })

export const cases: Cases = {
  passes: [
    { name: 'none', plan: distribution() },
    { name: 'two names', plan: aliases('www.example.com', 'example.com') },
    { name: 'every name below', plan: aliases('*.example.com') },
  ],
  fails: [
    { name: 'an address of a page', plan: aliases('https://www.example.com'), at: ['cdn.aliases[0]'], message: 'form' },
    { name: 'one label', plan: aliases('www'), at: ['cdn.aliases[0]'], message: 'form' },
    { name: 'an asterisk inside', plan: aliases('www.*.example.com'), at: ['cdn.aliases[0]'], message: 'form' },
    {
      name: 'one twice',
      plan: aliases('www.example.com', 'WWW.example.com'),
      at: ['cdn.aliases[1]'],
      message: 'twice',
    },
  ],
}
