import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { templatePlan } from '../workspace/flagship.ts'
import { planOfCase } from '../rules/case-plan.ts'
import { addressFor, computed, idsIn, onTheWay, type Row } from './reach.ts'

const home = join(import.meta.dirname, '../../templates')
const names = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

/** The rows under the heading of the page's table. */
function rowsOf(name: string): readonly Row[] {
  const [, table = ''] = readFileSync(join(home, name, 'README.md'), 'utf8').split(
    '| From | To | Must reach |\n|---|---|---|\n',
  )
  const [rows = ''] = table.split('\n\n')
  return rows.split('\n').map((row) => {
    const [from = '', to = '', verdict = ''] = row.split('|').slice(1, -1)
    return { from: from.trim(), to: to.trim(), verdict: verdict.trim() }
  })
}

const without = (plan: Plan, id: string): Plan => ({
  ...plan,
  resources: new Map([...plan.resources].filter(([other]) => other !== id)),
})

/** What may fail in a row that speaks of failures: one connection at a time. */
function plansFor(plan: Plan, { from }: Row): readonly Plan[] {
  if (!from.includes(' down')) return [plan]
  const connections = [...plan.resources.values()].filter(({ kind }) => kind === 'vpn_connection')
  return connections.map(({ id }) => without(plan, id))
}

/** What the plan says of the row: `yes` and `no` only when all that it speaks of agree. */
function answerTo(plan: Plan, row: Row): string {
  const answers = new Set(plansFor(plan, row).flatMap((each) => computed(estateOf(each), row)))
  if (answers.size === 0) return 'nothing was asked'
  return answers.size > 1 ? 'some' : answers.has(true) ? 'yes' : 'no'
}

describe.each(names)('%s', (name) => {
  const plan = templatePlan(name)
  const estate = estateOf(plan)

  test('says what must reach what, and what must not', () => {
    expect(new Set(rowsOf(name).map(({ verdict }) => verdict.split(',')[0]))).toEqual(new Set(['yes', 'no']))
  })

  test.each(rowsOf(name).map((row) => [`${row.from} → ${row.to}`, row] as const))('%s', (_, row) => {
    const [wanted = '', ...how] = row.verdict.split(', ')
    expect(answerTo(plan, row)).toBe(wanted)
    const way = onTheWay(estate, row)
    expect(idsIn(row.verdict).filter((id) => !way.has(id))).toEqual([])
    const address = addressFor(estate, row)
    if (address !== undefined && wanted === 'yes')
      expect(address).toBe(how.join().includes('over the internet') ? 'public' : 'private')
  })
})

describe('a template that is broken has another answer', () => {
  const changed = (name: string, id: string, values: Readonly<Record<string, unknown>>): Plan => {
    const plan = templatePlan(name)
    const resource = plan.resources.get(id)
    if (resource === undefined) throw new Error(`${name} has no ${id}`)
    return { ...plan, resources: new Map([...plan.resources, [id, { ...resource, ...values }]]) }
  }
  const withMore = (
    name: string,
    id: string,
    fields: { readonly kind: string } & Readonly<Record<string, unknown>>,
  ) => {
    const plan = templatePlan(name)
    return {
      ...plan,
      resources: new Map([...plan.resources, ...planOfCase({ resources: { [id]: fields } }).resources]),
    }
  }
  const rowAt = (name: string, index: number): Row => {
    const row = rowsOf(name)[index]
    if (row === undefined) throw new Error(`${name} has no row ${String(index)}`)
    return row
  }
  const deny = { ruleNumber: 10, action: 'deny', protocol: '-1', cidrBlock: '0.0.0.0/0' }
  const shut = (subnets: readonly string[]) => ({
    kind: 'network_acl',
    vpc: 'vpc-main',
    subnets,
    ingress: [deny],
    egress: [deny],
  })

  test.each<[string, Plan, string, number, string]>([
    ['no group', changed('office-to-vpc-bgp', 'sg-app', { ingress: [] }), 'office-to-vpc-bgp', 0, 'no'],
    [
      'no propagation',
      changed('office-to-vpc-bgp', 'rt-private', { propagatingVgws: [] }),
      'office-to-vpc-bgp',
      1,
      'no',
    ],
    ['a network ACL', withMore('office-to-eks', 'acl', shut(['subnet-private-a'])), 'office-to-eks', 0, 'no'],
    [
      'a network ACL between subnets',
      withMore('office-to-vpc-bgp', 'acl', shut(['subnet-database-b'])),
      'office-to-vpc-bgp',
      3,
      'no',
    ],
    [
      'a cluster open to all',
      changed('office-to-eks', 'eks-main', { endpointAccess: 'public' }),
      'office-to-eks',
      3,
      'yes',
    ],
    ['no blackhole, but still no way', changed('transit-hub', 'tgw-rt-dev', { routes: [] }), 'transit-hub', 4, 'no'],
    [
      'static routing',
      changed('two-offices-cloudhub', 'vpn-geneva', { staticRoutesOnly: true }),
      'two-offices-cloudhub',
      2,
      'no',
    ],
    [
      'one ASN for both',
      changed('two-offices-cloudhub', 'cgw-geneva', { bgpAsn: 65001 }),
      'two-offices-cloudhub',
      3,
      'no',
    ],
    ['one connection', without(templatePlan('redundant-office'), 'vpn-isp2'), 'redundant-office', 1, 'no'],
    [
      'an endpoint without the usual name',
      changed('private-eks-no-internet', 'vpce-ecr-api', { privateDnsEnabled: false }),
      'private-eks-no-internet',
      2,
      'some',
    ],
    [
      'a group that admits too many ports',
      changed('office-to-vpc-bgp', 'sg-database', {
        ingress: [{ ipProtocol: 'tcp', fromPort: 5432, toPort: 5433, peer: 'cidr', cidrIpv4: '192.168.1.0/24' }],
      }),
      'office-to-vpc-bgp',
      2,
      'some',
    ],
  ])('%s', (_name, plan, template, index, expected) => {
    const row = rowAt(template, index)
    expect(answerTo(plan, row)).toBe(expected)
  })
})
