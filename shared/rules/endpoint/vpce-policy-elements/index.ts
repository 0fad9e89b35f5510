import type { VpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { documentOf, jsonFault, statementsOf } from '../policy.ts'
import { endpointPolicies } from '../sources.ts'

type Message = 'object' | 'version' | 'statement' | 'effect' | 'element'
type Values = Readonly<Record<string, unknown>>

const VERSIONS: readonly unknown[] = ['2012-10-17', '2008-10-17', undefined]
const EFFECTS: readonly unknown[] = ['Allow', 'Deny']

/** Of each pair a statement has one. */
const PAIRS = [
  ['Principal', 'NotPrincipal'],
  ['Action', 'NotAction'],
  ['Resource', 'NotResource'],
] as const

const written = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

function* faultsInStatement(statement: Values, number: number): Iterable<Omit<Fault<Message>, 'at'>> {
  const { Effect: effect } = statement
  if (!EFFECTS.includes(effect)) yield { message: 'effect', values: { number, effect: written(effect) } }
  for (const pair of PAIRS) {
    const count = pair.filter((name) => statement[name] !== undefined).length
    if (count !== 1) yield { message: 'element', values: { number, name: pair[0], other: pair[1] } }
  }
}

function* faultsIn({ policy }: VpcEndpoint): Iterable<Omit<Fault<Message>, 'at'>> {
  const document = documentOf(policy)
  if (document === undefined) {
    yield { message: 'object' }
    return
  }
  const { Version: version } = document
  if (!VERSIONS.includes(version)) yield { message: 'version', values: { version: written(version) } }
  const statements = statementsOf(document)
  if (statements.length === 0) yield { message: 'statement' }
  for (const [index, statement] of statements.entries()) yield* faultsInStatement(statement, index + 1)
}

export const rule = defineRule({
  code: 'vpce-policy-elements',
  severity: 'error',
  title: 'Endpoint policy AWS refuses',
  reads: [vpcEndpoint],
  source: endpointPolicies,
  messages: {
    object: 'A policy is an object with Version and Statement, in braces.',
    version: 'The policy’s Version is {version}; write "2012-10-17", which is no date to choose.',
    statement: 'The policy has no Statement, so it says nothing; AWS refuses it.',
    effect: 'The Effect of statement {number} is {effect}; it is "Allow" or "Deny".',
    element:
      'Statement {number} needs {name} or {other}, one of the two; an endpoint’s policy names who, what and on what.',
  },
  *check(estate) {
    for (const endpoint of estate.all(vpcEndpoint)) {
      if (endpoint.policy === '' || jsonFault(endpoint.policy) !== undefined) continue
      for (const fault of faultsIn(endpoint)) yield { at: endpoint.id, field: 'policy', ...fault }
    }
  },
})
