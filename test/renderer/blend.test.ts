import { describe, expect, test } from 'vitest'
import type { Resource } from '../../shared/plan/plan.ts'
import { blendOf, partlyHeld, relisted, retagged, sharedFields } from '../../renderer/inspector/blend.ts'
import { flagship } from '../workspace/flagship.ts'

const chosen = (...ids: readonly string[]): readonly Resource[] => {
  const { resources } = flagship()
  return ids.flatMap((id) => resources.get(id) ?? [])
}

const blend = (...ids: readonly string[]) => {
  const resources = chosen(...ids)
  const fields = sharedFields(resources)
  return { fields: Object.keys(fields), ...blendOf(resources, fields) }
}

describe('several of a kind', () => {
  test('have all its fields; what they agree on is shown, what differs is empty', () => {
    const { fields, values, mixed } = blend('subnet-private-a', 'subnet-private-b')
    expect(fields).toContain('cidrBlock')
    expect(values).toMatchObject({ vpc: 'vpc-main', routeTable: 'rt-private', cidrBlock: '', availabilityZone: '' })
    expect([...mixed].sort()).toEqual(['availabilityZone', 'cidrBlock'])
  })
})

describe('several kinds', () => {
  test('have the fields that mean the same in all, never the name', () => {
    const { fields } = blend('subnet-private-a', 'vpc-main')
    expect(fields).toContain('tags')
    expect(fields).not.toContain('cidrBlock')
    expect(fields).not.toContain('name')
  })
})

describe('tags', () => {
  const [subnet] = chosen('subnet-private-a')
  if (subnet === undefined) throw new Error('the plan has no such subnet')
  const tagged = { ...subnet, tags: { env: 'prod', owner: 'a' } }
  const other = { ...subnet, id: 'x', tags: { env: 'prod', owner: 'b' } }

  test('only the common ones are shown', () => {
    const { values, mixed } = blendOf([tagged, other], sharedFields([tagged, other]))
    expect(values['tags']).toEqual({ env: 'prod' })
    expect(mixed.has('tags')).toBe(true)
  })

  test('one that is changed, added or removed leaves each its own', () => {
    expect(retagged(tagged, { env: 'prod' }, { env: 'test', team: 'net' })).toEqual({
      owner: 'a',
      env: 'test',
      team: 'net',
    })
    expect(retagged(other, { env: 'prod' }, {})).toEqual({ owner: 'b' })
    expect(retagged({ ...subnet, tags: { constructor: 'own' } }, {}, { team: 'net' })).toEqual({
      constructor: 'own',
      team: 'net',
    })
  })
})

describe('lists of plain values', () => {
  const [main] = chosen('vpc-main')
  if (main === undefined) throw new Error('the plan has no such VPC')
  const [a, b, c] = ['10.1.0.0/16', '10.2.0.0/16', '10.3.0.0/16']
  const one = { ...main, secondaryCidrBlocks: [a, b] }
  const other = { ...main, id: 'x', secondaryCidrBlocks: [c, b] }

  test('what all have is shown, what some have is told apart', () => {
    const { values, mixed } = blendOf([one, other], sharedFields([one, other]))
    expect(values['secondaryCidrBlocks']).toEqual([b])
    expect(mixed.has('secondaryCidrBlocks')).toBe(true)
    expect(partlyHeld([one, other], 'secondaryCidrBlocks')).toEqual([
      { value: a, count: 1 },
      { value: c, count: 1 },
    ])
  })

  test('one that is added, changed or removed leaves each its own', () => {
    expect(relisted([a, b], [b], [b, c])).toEqual([a, b, c])
    expect(relisted([c, b], [b], [b, c])).toEqual([c, b])
    expect(relisted([c, b, a], [b], ['10.4.0.0/16'])).toEqual([c, '10.4.0.0/16', a])
    expect(relisted([a, b], [b], [])).toEqual([a])
  })
})
