import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { answered } from '../../shared/estate/answered.ts'
import { estateOf, type Estate } from '../../shared/estate/estate.ts'
import { subnet } from '../../shared/kinds/subnet/record.ts'
import { vpc } from '../../shared/kinds/vpc/record.ts'
import { applyPatch, change } from '../../shared/plan/patch.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { hubOf } from '../bench/hub.ts'
import { made, planOf } from '../check/made.ts'

const plan = planOf([
  made(vpc, 'vpc-1', {}),
  made(vpc, 'vpc-2', {}),
  made(subnet, 'subnet-1', { vpc: 'vpc-1' }),
  made(subnet, 'subnet-2', { vpc: 'vpc-2' }),
])

const renamed = (before: Plan, id: Id, name = 'other'): Plan =>
  applyPatch(before, change(before.resources.get(id) as Resource, { name })).plan

/** What was asked of which VPC, and the answers to ask. */
function counting() {
  const asked: string[] = []
  const members = answered((estate: Estate, id: Id) => {
    asked.push(`members of ${id}`)
    return estate.all(subnet).filter((each) => each.vpc === id)
  })
  const names = answered((estate: Estate, id: Id) => {
    asked.push(`names in ${id}`)
    return members(estate, id)
      .map(({ name }) => name)
      .join()
  })
  return { asked, names }
}

test('an answer is found again only when something it looked at has changed', () => {
  const { asked, names } = counting()
  const before = estateOf(plan)
  expect(names(before, 'vpc-1')).toBe('subnet-1')
  expect(names(estateOf(renamed(plan, 'vpc-1'), before), 'vpc-1')).toBe('subnet-1')
  expect(asked).toEqual(['names in vpc-1', 'members of vpc-1'])
})

test('a list with the same members as before disturbs nobody who looked at it', () => {
  const { asked, names } = counting()
  const before = estateOf(plan)
  names(before, 'vpc-1')
  expect(names(estateOf(renamed(plan, 'subnet-2'), before), 'vpc-1')).toBe('subnet-1')
  expect(asked).toEqual(['names in vpc-1', 'members of vpc-1', 'members of vpc-1'])
})

test('who looks through a remembered answer sees what changed behind it', () => {
  const { names } = counting()
  const twice = answered((estate: Estate, id: Id) => `${names(estate, id)} ${names(estate, id)}`)
  const before = estateOf(plan)
  names(before, 'vpc-1')
  twice(before, 'vpc-1')
  expect(twice(estateOf(renamed(plan, 'subnet-1'), before), 'vpc-1')).toBe('other other')
})

test('an estate asked after a later one still gives its own answer', () => {
  const { names } = counting()
  const before = estateOf(plan)
  const after = estateOf(renamed(plan, 'subnet-1'), before)
  expect([before, after, before].map((estate) => names(estate, 'vpc-1'))).toEqual(['subnet-1', 'other', 'subnet-1'])
})

/** One wrong value for fields that lead from one thing to another. */
const spoilt: Readonly<Record<string, unknown>> = {
  routeTable: null,
  vpc: 'vpc-0-1',
  securityGroups: [],
  lanCidrs: ['10.0.0.0/16'],
  propagatingVgws: [],
  propagations: [],
  associations: [],
  ingress: [],
  routes: [],
  transitGateway: null,
  endpointAccess: 'public',
  customerGateway: null,
}

function spoiled(before: Plan, pick: number, which: number): Plan {
  const resource = [...before.resources.values()][pick % before.resources.size] as Resource
  const fields = Object.keys(spoilt).filter((field) => field in resource)
  const field = fields[which % (fields.length + 1)] ?? 'name'
  return applyPatch(before, change(resource, { [field]: spoilt[field] ?? `renamed ${String(which)}` })).plan
}

test('in VPCs with all services, findings after any edits are those of a check from scratch', () => {
  const hub = planOf(hubOf(0, 2))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(50)), { minLength: 1, maxLength: 12 }), (series) => {
      const checker = createChecker()
      let [now, estate] = [hub, estateOf(hub)]
      checker.check(estate)
      for (const [pick, which] of series) {
        now = spoiled(now, pick, which)
        estate = estateOf(now, estate)
        expect(checker.check(estate)).toEqual(createChecker().check(estateOf(now)))
      }
    }),
    { numRuns: 20 },
  )
}, 60_000)
