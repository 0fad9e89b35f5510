import { expect, test } from 'vitest'
import { everything, isWanted } from '../../renderer/problems/wanted.ts'
import type { Finding } from '../../shared/plan/finding.ts'

const finding: Finding = {
  rule: 'vpc-office-overlap',
  severity: 'warning',
  at: { id: 'vpc-1' },
  also: [],
  messageId: 'overlap',
  message: '10.0.0.0/16 overlaps the office',
  values: {},
}

test.each([
  ['all at first', everything, true],
  ['a part of the message, in any letters', { ...everything, text: ' OVERLAPS ' }, true],
  ['a part of the rule’s code', { ...everything, text: 'vpc-office' }, true],
  ['the resource’s name, not its id', { ...everything, text: 'main' }, true],
  ['its id alone', { ...everything, text: 'vpc-1' }, false],
  ['another severity', { ...everything, severities: new Set(['error'] as const) }, false],
])('listed: %s', (_, wanted, expected) => {
  expect(isWanted(wanted, finding, 'main')).toBe(expected)
})
