import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds } from '../../shared/kinds/index.ts'
import { blank } from '../../shared/plan/kind.ts'
import { emptyPlan, type Plan } from '../../shared/plan/plan.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'
import { anyPlan } from './random-plan.ts'

function read(text: string): Plan {
  const result = readPlan(text, 'test')
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value.plan
}

test('any plan is read as it was written', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(read(writePlan(plan))).toEqual(plan)
    }),
    { numRuns: 300 },
  )
})

test('the same plan gives the same bytes, in whatever order it was made', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const turned = {
        ...plan,
        resources: new Map([...plan.resources].reverse()),
        places: new Map([...plan.places].reverse()),
      }
      expect(writePlan(turned)).toBe(writePlan(plan))
      expect(writePlan(read(writePlan(plan)))).toBe(writePlan(plan))
    }),
  )
})

test.each(kinds.map(({ record }) => record))('a new $name leaves out every default', (record) => {
  const plan = { ...emptyPlan, resources: new Map([['it', blank(record, 'it', 'It')]]) }
  const written = JSON.parse(writePlan(plan)) as { resources: Record<string, unknown> }
  expect(written.resources['it']).toEqual({ kind: record.name, name: 'It' })
})

test('the file is as people and git like it', () => {
  const text = writePlan(
    read('{"format":"gatewright-plan","version":1,"resources":{"b":{"kind":"vpc"},"a":{"kind":"site"}}}'),
  )
  expect(text).toBe(
    [
      '{',
      '  "format": "gatewright-plan",',
      '  "version": 1,',
      '  "name": "Untitled",',
      '  "region": "eu-west-1",',
      '  "resources": {',
      '    "a": {',
      '      "kind": "site",',
      '      "name": ""',
      '    },',
      '    "b": {',
      '      "kind": "vpc",',
      '      "name": ""',
      '    }',
      '  }',
      '}',
      '',
    ].join('\n'),
  )
})

test.each(templates)('template $name is a plan of this version, wholly understood', ({ plan }) => {
  const result = readPlan(plan, 'template')
  expect(result).toMatchObject({ ok: true, value: { notices: [] } })
})

test('a title block of before the table of revisions is read, and empty parts are left out', () => {
  const file = (titleBlock: object): string =>
    JSON.stringify({ format: 'gatewright-plan', version: 1, titleBlock, resources: {} })
  const plan = read(file({ company: 'Example GmbH', author: '', revision: '3' }))
  expect(plan.titleBlock).toEqual({ ...emptyPlan.titleBlock, company: 'Example GmbH', revision: '3' })
  const written = JSON.parse(writePlan(plan)) as { titleBlock: object }
  expect(written.titleBlock).toEqual({ company: 'Example GmbH', revision: '3' })
  const revisions = [{ revision: 'A', date: '2026-11-22', author: '', note: 'First issue' }]
  const again = JSON.parse(writePlan(read(file({ revisions })))) as { titleBlock: object }
  expect(again.titleBlock).toEqual({ revisions: [{ revision: 'A', date: '2026-11-22', note: 'First issue' }] })
})
