import type { Cases } from '../../cases.ts'
import { endpoint } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const allow = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }
const policy = (document: Values) => endpoint({ policy: JSON.stringify({ Version: '2012-10-17', ...document }) })
const statement = (values: Values) => policy({ Statement: [{ ...allow, ...values }] })
const at = ['e.policy']

export const cases: Cases = {
  passes: [
    { name: 'none', plan: endpoint() },
    { name: 'a list of statements', plan: statement({}) },
    { name: 'one statement without a list', plan: policy({ Statement: allow }) },
    {
      name: 'a refusal',
      plan: statement({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '123456789012' } }),
    },
    { name: 'the older version', plan: policy({ Version: '2008-10-17', Statement: [allow] }) },
    { name: 'no version, which means the older one', plan: policy({ Version: undefined, Statement: [allow] }) },
    { name: 'no JSON is another rule’s', plan: endpoint({ policy: '{' }) },
  ],
  fails: [
    { name: 'a list', plan: endpoint({ policy: '[]' }), at, message: 'object' },
    { name: 'a date of today', plan: policy({ Version: '2026-11-22', Statement: [allow] }), at, message: 'version' },
    { name: 'no statement', plan: policy({}), at, message: 'statement' },
    { name: 'an empty list', plan: policy({ Statement: [] }), at, message: 'statement' },
    { name: 'an effect in lower case', plan: statement({ Effect: 'allow' }), at, message: 'effect' },
    { name: 'no effect', plan: statement({ Effect: undefined }), at, message: 'effect' },
    {
      name: 'no principal, as in an identity policy',
      plan: statement({ Principal: undefined }),
      at,
      message: 'element',
    },
    { name: 'action and not-action', plan: statement({ NotAction: 's3:*' }), at, message: 'element' },
    {
      name: 'no resource in the second',
      plan: policy({ Statement: [allow, { ...allow, Resource: undefined }] }),
      at,
      message: 'element',
    },
  ],
}
