import { describe, expect, test } from 'vitest'
import { failureText } from '../../shared/base/result.ts'
import { createChecker } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, change, put } from '../../shared/plan/patch.ts'
import { emptyPlan, type Id, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { paste, type Pasted, type Pasting } from '../../shared/workspace/commands/paste.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import { standInsFor } from '../../shared/workspace/commands/stand-ins.ts'
import { fragmentOf, readFragment, writeFragment, type Fragment } from '../../shared/workspace/fragment.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { flagship } from './flagship.ts'

const copy = (plan: Plan, ...ids: Id[]): Fragment => {
  const read = readFragment(writeFragment(fragmentOf(plan, new Set(ids))))
  if (!read.ok) throw new Error(read.failures.map(failureText).join('\n'))
  return read.value
}

interface Outcome extends Pasted {
  readonly plan: Plan
  readonly made: readonly Resource[]
}

const pasted = (plan: Plan, fragment: Fragment, pasting: Partial<Pasting> = {}): Outcome => {
  const outcome = paste(plan, fragment, { into: [], ...pasting })
  const after = applyPatch(plan, outcome.patch).plan
  const made = outcome.copies.flatMap((id) => after.resources.get(id) ?? [])
  return { ...outcome, plan: after, made }
}

const add = (plan: Plan, kind: string, fields: object, ...into: Id[]): Plan =>
  applyPatch(plan, put({ ...newResource(estateOf(plan), kind, into), ...fields })).plan

const errors = (plan: Plan): readonly string[] =>
  createChecker()
    .check(estateOf(plan))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${rule} ${at.id}.${at.field ?? ''}`)

const withVpc = (cidrBlock: string, name: string, plan: Plan = emptyPlan): Plan =>
  add(plan, 'vpc', { cidrBlock, name, id: name })

describe('a fragment', () => {
  test('comes back from its text as it was', () => {
    const fragment = fragmentOf(flagship(), new Set(['vpc-main', 'vpn-hq']))
    const read = readFragment(writeFragment(fragment))
    expect(read).toEqual({ ok: true, value: fragment })
    expect(fragment.outside.get('cgw-hq')).toMatchObject({ kind: 'customer_gateway' })
  })

  test.each([
    ['Hello', 'The clipboard holds no part of a Gatewright plan.'],
    ['', 'The clipboard holds no part of a Gatewright plan.'],
    ['{"format":"something-else","version":1}', 'The clipboard holds no part of a Gatewright plan.'],
    ['{"format":"gatewright-fragment","version":1}', 'The part of a plan in the clipboard is damaged.'],
    [
      '{"format":"gatewright-fragment","version":2}',
      'This was copied from a newer Gatewright; update this one to paste it.',
    ],
    [
      '{"format":"gatewright-fragment","version":1,"chosen":["a"],"outside":{},"plan":{"format":"gatewright-plan","version":1}}',
      'There is nothing of a plan in the clipboard.',
    ],
    ['x'.repeat(9_000_000), 'The text in the clipboard is too large to be part of a plan.'],
  ])('%.40s… is refused with a sentence', (text, sentence) => {
    expect(readFragment(text)).toMatchObject({ ok: false, failures: [{ message: sentence }] })
  })

  test('a record of the wrong shape is refused', () => {
    const plan = { format: 'gatewright-plan', version: 1, resources: { a: { kind: 'vpc', cidrBlock: 7 } } }
    const text = JSON.stringify({ format: 'gatewright-fragment', version: 1, chosen: ['a'], outside: {}, plan })
    expect(readFragment(text).ok).toBe(false)
  })
})

describe('pasting into another Region', () => {
  const zoned = (region: string, zone: string): Plan =>
    add(withVpc('10.0.0.0/16', 'main', { ...emptyPlan, region }), 'subnet', { id: 's', availabilityZone: zone }, 'main')
  const zonesAfter = (from: Plan, region: string, text = writeFragment(fragmentOf(from, new Set(['main'])))) => {
    const read = readFragment(text)
    if (!read.ok) throw new Error('the fragment was refused')
    const { plan, rezoned } = pasted({ ...emptyPlan, region }, read.value)
    return [plan.resources.get('s')?.['availabilityZone'], rezoned.map(({ id }) => id)]
  }

  test.each([
    ['eu-central-1', 'eu-central-1b', 'us-east-1', 'us-east-1b'],
    ['us-east-1', 'us-east-1f', 'eu-central-1', 'eu-central-1a'],
    ['eu-west-1', 'eu-west-1b', 'ap-northeast-1', 'ap-northeast-1a'],
    ['eu-west-1', 'eu-west-1c', 'ap-northeast-1', 'ap-northeast-1c'],
  ])('the zone keeps its letter where the Region has it: %s %s, %s %s', (from, zone, to, expected) => {
    expect(zonesAfter(zoned(from, zone), to)).toEqual([expected, ['s']])
  })

  test('what is no zone of the Region it was copied in stays as written', () => {
    expect(zonesAfter(zoned('eu-west-1', 'us-west-2a'), 'us-east-1')).toEqual(['us-west-2a', []])
    expect(zonesAfter(zoned('eu-west-1', ''), 'us-east-1')).toEqual(['', []])
  })

  test('a whole plan file says its Region, an older fragment does not', () => {
    const plan = zoned('eu-central-1', 'eu-central-1b')
    expect(zonesAfter(plan, 'us-east-1', writePlan(plan))[0]).toBe('us-east-1b')
    const { region, ...older } = JSON.parse(writeFragment(fragmentOf(plan, new Set(['main'])))) as { region: string }
    expect(region).toBe('eu-central-1')
    expect(zonesAfter(plan, 'us-east-1', JSON.stringify(older))).toEqual(['eu-central-1b', []])
  })
})

describe('pasting into the plan it was copied from', () => {
  test('a subnet stands beside its original with the next free block, as a duplicate does', () => {
    const { made, readdressed } = pasted(flagship(), copy(flagship(), 'subnet-private-a'))
    expect(made).toMatchObject([{ vpc: 'vpc-main', cidrBlock: '10.0.48.0/20', routeTable: 'rt-private' }])
    expect(readdressed).toEqual(made)
  })

  test('into another VPC, where it gets a block of that VPC', () => {
    const plan = withVpc('10.9.0.0/16', 'other', flagship())
    const { made } = pasted(plan, copy(plan, 'subnet-private-a'), { into: ['other'] })
    expect(made).toMatchObject([{ vpc: 'other', cidrBlock: '10.9.0.0/20' }])
  })

  test('never onto a block that another subnet there has', () => {
    let plan = withVpc('10.9.0.0/16', 'other', flagship())
    plan = add(plan, 'subnet', { cidrBlock: '10.9.0.0/20' }, 'other')
    const { made, plan: after } = pasted(plan, copy(plan, 'subnet-private-a'), { into: ['other'] })
    expect(made).toMatchObject([{ cidrBlock: '10.9.16.0/20' }])
    expect(errors(after).filter((error) => error.startsWith('subnet-overlap'))).toEqual([])
  })

  test('what was cut comes back as it was, with its id, name, address and place', () => {
    const plan = flagship()
    const fragment = copy(plan, 'subnet-private-a')
    const without = applyPatch(plan, removal(plan, ['subnet-private-a']).patch).plan
    const { plan: after } = pasted(without, fragment, { inPlace: true })
    expect(after.resources.get('subnet-private-a')).toEqual(plan.resources.get('subnet-private-a'))
    expect(after.places.get('subnet-private-a')).toEqual(plan.places.get('subnet-private-a'))
  })

  test('a VPC’s copies refer to one another and break no rule', () => {
    const plan = flagship()
    const { made, plan: after } = pasted(plan, copy(plan, 'vpc-main'))
    const inside = [...after.resources.values()].filter(({ vpc }) => vpc === made[0]?.id)
    expect(inside.map(({ kind }) => kind)).toContain('eks_cluster')
    expect(errors(after)).toEqual([])
  })

  test('boxes stand clear of all that is there', () => {
    const workspace = createWorkspace(flagship())
    const { plan } = workspace.now()
    const { patch, copies } = paste(plan, copy(plan, 'subnet-private-a', 'rt-private'), { into: [] })
    workspace.apply(patch, 'Paste')
    const { boxes } = workspace.now().scene
    for (const id of copies) {
      const box = boxes.find((each) => each.id === id)
      const beside = boxes.filter((each) => each.parent === box?.parent && each.id !== id)
      expect(box).toBeDefined()
      const covers = beside.filter(
        (each) =>
          box !== undefined &&
          each.x < box.x + box.width &&
          box.x < each.x + each.width &&
          each.y < box.y + box.height &&
          box.y < each.y + each.height,
      )
      expect(covers.map((each) => each.id)).toEqual([])
    }
  })
})

describe('pasting into another plan', () => {
  test('what is free there keeps its ids, names and addresses', () => {
    const { plan } = pasted(emptyPlan, copy(flagship(), 'vpc-main'))
    expect(plan.resources.get('vpc-main')).toEqual(flagship().resources.get('vpc-main'))
    expect(plan.resources.get('subnet-private-a')).toEqual(flagship().resources.get('subnet-private-a'))
  })

  test('a VPC whose block is taken moves to a free one, and its subnets with it', () => {
    const target = withVpc('10.0.0.0/16', 'prod')
    const { made, plan, readdressed } = pasted(target, copy(flagship(), 'vpc-main'))
    expect(made[0]?.['cidrBlock']).not.toBe('10.0.0.0/16')
    expect(readdressed.map(({ kind }) => kind)).toEqual(['vpc', 'subnet', 'subnet', 'subnet'])
    expect(errors(plan).filter((error) => /overlap|subnet-outside/.test(error))).toEqual([])
  })

  test('the id of something else is not taken for the thing that was meant', () => {
    const source = add(withVpc('10.1.0.0/16', 'main'), 'subnet', {}, 'main')
    const [subnet = ''] = [...source.resources.keys()].slice(-1)
    const target = withVpc('10.2.0.0/16', 'main')
    const renamed = applyPatch(target, change(target.resources.get('main') as Resource, { name: 'prod' })).plan
    const { made } = pasted(renamed, copy(source, 'main', subnet))
    expect(made.map(({ id, name, vpc }) => ({ id, name, vpc }))).toEqual([
      { id: 'main-1', name: 'main', vpc: undefined },
      { id: subnet, name: subnet, vpc: 'main-1' },
    ])
  })

  test('a reference is mended by kind and name where the id is another', () => {
    const source = add(withVpc('10.1.0.0/16', 'main'), 'subnet', {}, 'main')
    const two = withVpc('10.3.0.0/16', 'other')
    const target = applyPatch(
      two,
      put({ ...(source.resources.get('main') as Resource), id: 'vpc-7', cidrBlock: '10.1.0.0/16' }),
    ).plan
    const [subnet = ''] = [...source.resources.keys()].slice(-1)
    expect(pasted(target, copy(source, subnet)).made).toMatchObject([{ vpc: 'vpc-7', cidrBlock: '10.1.0.0/20' }])
  })

  test('what it does not have is asked for, and left empty without an answer', () => {
    const target = withVpc('10.2.0.0/16', 'b', withVpc('10.1.0.0/16', 'a'))
    const fragment = copy(flagship(), 'subnet-private-a')
    const { missing } = standInsFor(estateOf(target), fragment, [])
    expect(missing.map(({ name, neededBy, candidates }) => [name, neededBy, candidates.map(({ id }) => id)])).toEqual([
      ['main', ['private-a'], ['a', 'b']],
      ['private', ['private-a'], []],
    ])
    const asked = pasted(target, fragment, { answers: new Map([['vpc-main', 'b']]) })
    expect(asked.made).toMatchObject([{ vpc: 'b', routeTable: null, cidrBlock: '10.2.0.0/20' }])
    expect(asked.unlinked).toEqual(asked.made)
    expect(pasted(target, fragment).made).toMatchObject([{ vpc: null, routeTable: null }])
  })

  test('a VPN connection’s inside addresses move where the gateway has them already', () => {
    const plan = flagship()
    const { made, plan: after } = pasted(plan, copy(plan, 'vpn-hq'))
    const inside = (id: Id): unknown =>
      (after.resources.get(id)?.['tunnels'] as { insideCidr: string }[]).map(({ insideCidr }) => insideCidr)
    expect(inside(made[0]?.id ?? '')).not.toEqual(inside('vpn-hq'))
    expect(errors(after).filter((error) => error.includes('inside'))).toEqual([])
  })
})

test('an office whose LAN is taken gets a free one of its size, beside one that is free', () => {
  const office = (lanCidrs: readonly string[]): Plan => add(emptyPlan, 'site', { id: 'office', name: 'HQ', lanCidrs })
  const fragment = copy(office(['192.168.1.0/24', '10.9.0.0/16']), 'office')
  const { made, readdressed } = pasted(withVpc('10.0.0.0/16', 'main', office(['192.168.0.0/23'])), fragment)
  expect(made.map(({ lanCidrs }) => lanCidrs)).toEqual([['192.168.2.0/24', '10.9.0.0/16']])
  expect(readdressed.map(({ name }) => name)).toEqual(['HQ-1'])
  expect(pasted(emptyPlan, fragment).made[0]).toMatchObject({ lanCidrs: ['192.168.1.0/24', '10.9.0.0/16'] })
})
