import type { Cases } from '../../cases.ts'
import { inbound, office, outbound } from '../case-plans.ts'

type Values = Readonly<Record<string, unknown>>

const allow = (protocol: string, ports: readonly [number, number], values: Values = {}) => ({
  ruleNumber: 100 + Number(protocol),
  protocol,
  fromPort: ports[0],
  toPort: ports[1],
  cidrBlock: '192.168.1.0/24',
  ...values,
})
const questions = [allow('6', [53, 53]), allow('17', [53, 53])]
const answers = [allow('6', [1024, 65535]), allow('17', [1024, 65535])]
const acl = (ingress: readonly Values[], egress: readonly Values[], subnets: readonly string[] = ['a']) => ({
  ...office,
  acl: { kind: 'network_acl', vpc: 'main', subnets, ingress, egress },
})

export const cases: Cases = {
  passes: [
    { name: 'questions in and answers out', plan: inbound({}, acl(questions, answers, ['a', 'b'])) },
    { name: 'an outbound endpoint', plan: outbound({}, acl([], [])) },
    { name: 'an ACL of no subnet', plan: inbound({}, acl([], [], [])) },
  ],
  fails: [
    { name: 'no UDP', plan: inbound({}, acl(questions.slice(0, 1), answers)), at: ['acl.ingress'], message: 'stopped' },
    { name: 'no TCP', plan: inbound({}, acl(questions.slice(1), answers)), at: ['acl.ingress'], message: 'stopped' },
    {
      name: 'no answers by UDP',
      plan: inbound({}, acl(questions, answers.slice(0, 1))),
      at: ['acl.egress'],
      message: 'stopped',
    },
    {
      name: 'a deny in the second subnet',
      plan: inbound({}, acl([allow('-1', [0, 0], { ruleNumber: 9, action: 'deny' }), ...questions], answers, ['b'])),
      at: ['acl.ingress[0].action'],
      message: 'stopped',
    },
  ],
}
