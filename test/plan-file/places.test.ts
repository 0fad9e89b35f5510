import { expect, test } from 'vitest'
import { placesIn } from '../../shared/workspace/json.ts'

const text = `{
  "resources": {
    "a": { "kind": "vpc",
      "constructor": "x", "rules": [ { "port": 1 },
        { "port": 2 } ] }
  }
}`

test.each([
  [['resources', 'a'], 3, 5],
  [['resources', 'a', 'kind'], 3, 12],
  [['resources', 'a', 'constructor'], 4, 7],
  [['resources', 'a', 'rules', 1], 5, 9],
  [['resources', 'a', 'rules', 1, 'port'], 5, 11],
  [['resources', 'a', 'rules', 2, 'port'], 4, 27],
  [['resources', 'a', 'toString'], 3, 5],
  [['resources', 'b'], 2, 3],
  [[], 1, 1],
] as const)('%j stands in line %i, column %i', (path, line, column) => {
  expect(placesIn(text)([...path])).toEqual({ line, column })
})

test('twenty thousand places in a long file are found as quickly as one is read', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `a${String(i)}`)
  const placeOf = placesIn(`{"resources":{\n${ids.map((id) => `"${id}":{"kind":"vpc"}`).join(',\n')}}}`)
  const before = process.cpuUsage()
  const lines = ids.map((id) => placeOf(['resources', id, 'kind']).line)
  expect(lines).toEqual(ids.map((_, i) => i + 2))
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000)
})
