import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createChecker, summaryOf, withWaivers } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { change, settings, type Patch } from '../../shared/plan/patch.ts'
import type { Plan, Resource } from '../../shared/plan/plan.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import { flagship } from '../workspace/flagship.ts'

const afresh = (plan: Plan): readonly Finding[] => createChecker().check(estateOf(plan))

const resourceOf = (plan: Plan, pick: number): Resource | undefined =>
  [...plan.resources.values()][pick % Math.max(1, plan.resources.size)]

/** Values that break one rule or another, for any field that is there. */
const spoilt: Readonly<Record<string, readonly unknown[]>> = {
  cidrBlock: ['10.0.0.0/16', '10.0.1.1/24', '192.168.1.0/24', '10.9.0.0/29', ''],
  lanCidrs: [[], ['10.0.0.0/16'], ['172.17.0.0/16', '192.168.1.0/24']],
  bgpAsn: [64512, 7224, 65000, null],
  ipAddress: ['', '10.0.0.1', '203.0.113.10'],
  amazonSideAsn: [65000, 1],
  endpointAccess: ['none', 'public', 'public_and_private'],
  enableDnsHostnames: [false, true],
  propagatingVgws: [[]],
  routeTable: [null],
  securityGroups: [[]],
  subnets: [[]],
  ingress: [[]],
  staticRoutesOnly: [true, false],
  vpc: [null],
  name: ['', 'main', 'x'.repeat(300)],
}

function spoil(plan: Plan, pick: number, which: number): Patch {
  const resource = resourceOf(plan, pick)
  const fields = Object.keys(spoilt).filter((field) => resource !== undefined && field in resource)
  const field = fields[which % fields.length]
  const values = field === undefined ? [] : (spoilt[field] ?? [])
  return resource === undefined || field === undefined
    ? {}
    : change(resource, { [field]: values[which % values.length] })
}

const steps: Readonly<Record<string, (plan: Plan, pick: number, which: number) => Patch>> = {
  spoil,
  remove: (plan, pick) => removal(plan, [resourceOf(plan, pick)?.id ?? '']).patch,
  duplicate: (plan, pick) => duplicate(plan, new Set([resourceOf(plan, pick)?.id ?? ''])).patch,
  region: (_, pick) => settings({ region: pick % 2 === 0 ? 'eu-west-1' : 'ap-northeast-1' }),
  tags: (_, pick) => settings({ tags: pick % 2 === 0 ? {} : { 'aws:owner': 'x' } }),
}

test('after any series of edits the findings are those of a check from scratch', () => {
  const step = fc.tuple(
    fc.constantFrom('spoil', 'spoil', 'spoil', 'remove', 'duplicate', 'region', 'tags', 'undo'),
    fc.nat(50),
    fc.nat(50),
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (series) => {
      const workspace = createWorkspace(flagship())
      for (const [name, pick, which] of series) {
        const { plan } = workspace.now()
        if (plan.resources.size === 0) break
        if (name === 'undo') workspace.undo()
        else workspace.apply(steps[name]?.(plan, pick, which) ?? {}, name)
        expect(workspace.now().findings).toEqual(afresh(workspace.now().plan))
      }
    }),
    { numRuns: 60 },
  )
})

test('one edit asks only the rules that read what changed', () => {
  const asked: string[] = []
  const watched = createChecker([
    {
      ...example('a'),
      reads: [],
      *check() {
        asked.push('a')
      },
    },
    {
      ...example('b'),
      reads: [{ name: 'vpc', title: '', prefix: '', fields: {} }],
      *check() {
        asked.push('b')
      },
    },
  ])
  const plan = flagship()
  const estate = estateOf(plan)
  watched.check(estate)
  const renamed = { ...(plan.resources.get('vpc-main') as Resource), name: 'other' }
  watched.check(estateOf({ ...plan, resources: new Map(plan.resources).set('vpc-main', renamed) }, estate))
  expect(asked).toEqual(['a', 'b', 'b'])
})

const example = (code: string) => ({
  code,
  severity: 'error' as const,
  title: code,
  source: { title: '', read: '' },
  messages: {},
})

describe('a rule switched off for one resource', () => {
  const plan: Plan = { ...flagship(), waivers: { 'cgw-hq': { 'cgw-address-documentation': 'not built yet' } } }
  const findings = withWaivers(afresh(plan), plan.waivers)

  test('keeps its finding, with the reason', () => {
    expect(findings.map(({ rule, waived }) => [rule, waived])).toEqual([['cgw-address-documentation', 'not built yet']])
  })

  test('counts no more', () => {
    expect(summaryOf(afresh(plan))).toEqual({ errors: 0, warnings: 0, advice: 1 })
    expect(summaryOf(findings)).toEqual({ errors: 0, warnings: 0, advice: 0 })
  })
})
