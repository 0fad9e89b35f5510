import { expect, test } from 'vitest'
import { estateOf } from '../../shared/estate/estate.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { addressOf, outlineOf, type OutlineNode } from '../../renderer/outline/tree.ts'
import { templates } from '../../templates/index.ts'

function templatePlan(): Plan {
  const read = readPlan(templates.find(({ name }) => name === 'office-to-eks')?.plan ?? '', 'template')
  if (!read.ok) throw new Error('the template is broken')
  return read.value.plan
}

const indented = (nodes: readonly OutlineNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ id, children }) => [`${'  '.repeat(depth)}${id}`, ...indented(children, depth + 1)])

test('offices, the Region with what is in it, then the connections', () => {
  expect(indented(outlineOf(templatePlan()))).toEqual([
    'office-hq',
    '  cgw-hq',
    'region',
    '  vpc-main',
    '    eks-main',
    '    rt-private',
    '    sg-eks-api',
    '    subnet-private-a',
    '    subnet-private-b',
    '    subnet-private-c',
    '    vgw-main',
    'vpn-hq',
  ])
})

test('every resource stands in it once, also one whose container is gone', () => {
  const plan = templatePlan()
  const resources = new Map(plan.resources)
  resources.delete('vpc-main')
  const ids = indented(outlineOf({ ...plan, resources })).map((line) => line.trim())
  expect(ids.filter((id) => id !== 'region').sort()).toEqual([...resources.keys()].sort())
})

test('addresses are on one line, and a connection’s are its ends', () => {
  const plan = templatePlan()
  const estate = estateOf(plan)
  const address = (id: string): string => {
    const resource = plan.resources.get(id)
    return resource === undefined ? '' : addressOf(estate, resource)
  }
  expect(address('cgw-hq')).toBe('203.0.113.10 · ASN 65000')
  expect(address('vpn-hq')).toBe('hq – main')
})

test('of a note that goes on for pages a row has the beginning', () => {
  const note = { id: 'note-1', kind: 'note', name: 'Plans', text: 'What comes next. '.repeat(6_000) }
  const text = addressOf(estateOf(templatePlan()), note)
  expect(text).toMatch(/^What comes next\. What .*…$/)
  expect(text.length).toBeLessThan(300)
})
