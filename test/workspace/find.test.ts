import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, change } from '../../shared/plan/patch.ts'
import type { Plan, Resource } from '../../shared/plan/plan.ts'
import { find, type Hit } from '../../shared/workspace/find.ts'
import { flagship } from './flagship.ts'

const changed = (id: string, fields: object): Plan => {
  const plan = flagship()
  return applyPatch(plan, change(plan.resources.get(id) as Resource, { ...fields })).plan
}

const hits = (wanted: string, plan: Plan = flagship()): readonly Hit[] => {
  const estate = estateOf(plan)
  return find(estate, createChecker().check(estate), wanted)
}

const ids = (wanted: string, plan?: Plan): readonly string[] => hits(wanted, plan).map(({ id }) => id)

describe('an address', () => {
  test('finds what contains it, the smallest first', () => {
    expect(hits('10.0.1.7')).toEqual([
      { id: 'subnet-private-a', why: '10.0.0.0/20 contains it' },
      { id: 'vpc-main', why: '10.0.0.0/16 contains it' },
    ])
  })

  test('of a host finds the host before all', () => {
    const plan = changed('cgw-hq', { ipAddress: '198.51.100.99' })
    expect(hits('198.51.100.99', plan)[0]).toMatchObject({ id: 'cgw-hq' })
  })

  test('of a block finds it, what is around it and what lies in it', () => {
    expect(hits('10.0.0.0/19')).toEqual([
      { id: 'vpc-main', why: '10.0.0.0/16 contains it' },
      { id: 'subnet-private-a', why: '10.0.0.0/20 lies in it' },
      { id: 'subnet-private-b', why: '10.0.16.0/20 lies in it' },
    ])
    expect(hits('10.0.0.0/20')[0]?.id).toBe('subnet-private-a')
  })
})

describe('words', () => {
  test.each([
    ['private-a', 'subnet-private-a', 'Name'],
    ['subnet-private-a', 'subnet-private-a', 'Id subnet-private-a'],
    ['vpn connection', 'vpn-hq', 'Kind'],
    ['customer hq', 'cgw-hq', 'Kind and name'],
    ['65000', 'cgw-hq', 'BGP ASN 65000'],
    ['AS65000', 'cgw-hq', 'BGP ASN 65000'],
  ])('%s finds %s by its %s', (wanted, id, why) => {
    expect(hits(wanted)).toContainEqual({ id, why })
  })

  test('a tag is found by key, by value and by both', () => {
    const plan = changed('vpc-main', { tags: { Owner: 'netops' } })
    for (const wanted of ['owner', 'netops', 'Owner=netops', 'owner netops'])
      expect(hits(wanted, plan), wanted).toContainEqual({ id: 'vpc-main', why: 'Tag Owner: netops' })
  })

  test('a finding is found by its code and by its words', () => {
    const plan = changed('subnet-private-b', { cidrBlock: '10.0.0.0/20' })
    expect(ids('subnet-overlap', plan)).toEqual([expect.stringMatching(/^subnet-private-[ab]$/)])
  })

  test('nothing is found by nothing, or by what is not there', () => {
    expect(hits('  ')).toEqual([])
    expect(hits('no such thing')).toEqual([])
  })
})
