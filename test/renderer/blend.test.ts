import { describe, expect, test } from 'vitest'
import type { Resource } from '../../shared/plan/plan.ts'
import { blendOf, retagged, sharedFields } from '../../renderer/inspector/blend.ts'
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
  })
})
