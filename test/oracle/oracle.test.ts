import { describe, expect, test } from 'vitest'
import { expressionOf, judge, oracleCases, placeOf } from './judge.ts'

describe.each(oracleCases)('$id: $fault', (each) => {
  const expression = expressionOf(each)

  if ('because' in expression)
    test('no plan has it, and it is said why', () => {
      expect(expression.because).toMatch(/\.$/)
    })
  else if ('file' in expression)
    test('a file with it is refused', () => {
      expect(judge(expression.file)).toHaveProperty('refusal', expect.stringContaining('plan.gatewright.json'))
    })
  else {
    test('it is found where it is', () => {
      const judged = judge(expression.faulty)
      const findings = 'findings' in judged ? judged.findings : []
      const there = findings.filter((finding) => placeOf(finding) === expression.at)
      expect(there.length, findings.map((one) => `${placeOf(one)}: ${one.message}`).join('\n')).toBeGreaterThan(0)
      // What AWS or the provider refuses is an error; what only goes wrong may be a warning.
      if (each.effect === 'api' || each.effect === 'schema')
        expect(there.map(({ severity }) => severity)).toContain('error')
    })

    test('without it there is no error', () => {
      const judged = judge(expression.sound)
      const findings = 'findings' in judged ? judged.findings : [judged]
      expect(findings.filter((finding) => !('severity' in finding) || finding.severity === 'error')).toEqual([])
    })
  }
})
