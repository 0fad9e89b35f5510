import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureText } from '../../shared/base/result.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'

const head = '"format": "gatewright-plan", "version": 1'
const withResource = (id: string, value: string): string => `{ ${head}, "resources": { "${id}": ${value} } }`

/** What is wrong, the text, and what the user reads about it. */
const refused: readonly (readonly [string, string, RegExp])[] = [
  ['empty', '', /^f: the file is empty$/],
  ['only a byte order mark', '\uFEFF', /^f: the file is empty$/],
  ['binary', 'PK\u0003\u0004\0\0', /^f: this is a binary file, not a plan$/],
  [
    'cut off in an object',
    `{ ${head}, "resources": {`,
    /^f: line 1, column \d+: the file ends too early: a } is missing$/,
  ],
  ['cut off in a text', `{ ${head}, "name": "Off`, /^f: line 1, column \d+: a text has no closing quote$/],
  ['a comment', `{ ${head} } // mine`, /^f: line 1, column \d+: /],
  ['a comma too many', `{\n  ${head},\n}`, /^f: line 3, column 1: /],
  ['two values', `{ ${head} } { }`, /^f: line 1, column \d+: there is text after the end of the plan$/],
  ['a merge conflict', `<<<<<<< mine\n{ ${head} }`, /^f: line 1, column 1: /],
  [
    'an id twice',
    `{\n ${head},\n "resources": {\n  "a": {"kind":"vpc"},\n  "a": {"kind":"site"} } }`,
    /^f: line 5, column 3: “a” stands here a second time$/,
  ],
  [
    'a field twice, once escaped',
    withResource('a', '{"kind":"vpc","cidrBlock":"1","cidr\\u0042lock":"2"}'),
    /“cidrBlock” stands here a second time/,
  ],
  ['an id JavaScript would lose', withResource('__proto__', '{"kind":"vpc"}'), /“__proto__” can’t be a name/],
  ['a tag JavaScript would lose', `{ ${head}, "tags": { "__proto__": "x" } }`, /“__proto__” can’t be a name/],
  ['another program’s JSON', '{ "terraform_version": "1.9" }', /this is not a Gatewright plan/],
  ['a list', '[]', /this is not a Gatewright plan/],
  ['null', 'null', /this is not a Gatewright plan/],
  ['a version in quotes', '{ "format": "gatewright-plan", "version": "1" }', /this is not a Gatewright plan/],
  [
    'a newer version',
    '{ "format": "gatewright-plan", "version": 2 }',
    /^f: version: this plan was written by a newer Gatewright \(format version 2, this one reads up to 1\); update Gatewright/,
  ],
  ['resources in a list', `{ ${head}, "resources": [] }`, /^f: resources: /],
  ['a resource that is a text', withResource('a', '"vpc"'), /^f: resources\.a: /],
  ['a resource without a kind', withResource('a', '{}'), /^f: resources\.a\.kind: /],
  [
    'a number where a text belongs',
    withResource('a', '{"kind":"vpc","cidrBlock":10}'),
    /^f: resources\.a\.cidrBlock: /,
  ],
  ['half a number', withResource('a', '{"kind":"customer_gateway","bgpAsn":65000.5}'), /^f: resources\.a\.bgpAsn: /],
  ['three tunnels', withResource('a', '{"kind":"vpn_connection","tunnels":[{},{},{}]}'), /^f: resources\.a\.tunnels: /],
  [
    'a wrong value in a list',
    withResource('a', '{"kind":"vpn_connection","tunnels":[{},{"insideCidr":7}]}'),
    /^f: resources\.a\.tunnels\[1\]\.insideCidr: /,
  ],
  ['an id with a space', withResource('a b', '{"kind":"vpc"}'), /^f: resources: “a b” can’t be an id/],
  ['the Region’s id', withResource('region', '{"kind":"vpc"}'), /“region” is kept for the Region’s frame/],
  ['an id inside', withResource('a', '{"kind":"vpc","id":"b"}'), /^f: resources\.a\.id: /],
  ['a place without y', `{ ${head}, "places": { "a": { "x": 1 } } }`, /^f: places\.a\.y: /],
  [
    'a place where no line can be drawn to',
    `{ ${head}, "places": { "a": { "x": 2000000000, "y": 0 } } }`,
    /^f: places\.a\.x: at most 1000000 units/,
  ],
  [
    'an endless place',
    `{ ${head}, "places": { "a": { "x": 1e999, "y": 0 } } }`,
    /^f: line 1, column \d+: this number is too large$/,
  ],
  ['a number that could not be kept', `{ ${head}, "later": [-1e400] }`, /this number is too large$/],
  [
    'a key twice, which is not told',
    `{ ${head}, "tags": { "vK3nLq8.Zt2Wm9Xr4_Yb7Hc1Df6Gs5J0": "a", "vK3nLq8.Zt2Wm9Xr4_Yb7Hc1Df6Gs5J0": "b" } }`,
    /“\(key taken out\)” stands here a second time$/,
  ],
  ['a hundred thousand brackets', '['.repeat(100_000), /^f: line 1, column 65: this is nested too deeply for a plan$/],
  ['a name twice, then deep and never closed', `{"a":1,"a":2,"x":${'['.repeat(100_000)}`, /nested too deeply/],
  ['deep and never closed', `{ ${head}, "x": ${'{"a":'.repeat(100_000)}`, /nested too deeply/],
]

test.each(refused)('%s', (_, text, sentence) => {
  const result = readPlan(text, 'f')
  expect(result.ok ? [] : result.failures.map(failureText)).toContainEqual(expect.stringMatching(sentence))
})

test('larger than 64 MiB', () => {
  const result = readPlan(' '.repeat(64 * 1024 * 1024 + 1), 'f')
  expect(result).toMatchObject({ ok: false, failures: [{ code: 'json-size' }] })
})

test('everything wrong is told at once', () => {
  const result = readPlan(`{ ${head}, "resources": { "a": {"kind":"vpc","cidrBlock":1}, "B": {"kind":"vpc"} } }`, 'f')
  expect(result.ok ? [] : result.failures.map(({ place }) => place)).toEqual(['resources.a.cidrBlock', 'resources'])
})

test('of thousands of faults the first are told, and that there are more', () => {
  const resources = Array.from({ length: 3_000 }, (_, i) => `"a${String(i)}": 1`)
  const result = readPlan(`{ ${head}, "resources": { ${resources.join(',')} } }`, 'f')
  expect(result.ok ? [] : result.failures.slice(999).map(({ code }) => code)).toEqual(['plan-shape', 'plan-more'])
})

test.each([
  ['{"kind":"vpc","cidrBlock":10}', 'f: resources.a.cidrBlock: a text belongs here'],
  ['{"kind":"customer_gateway","bgpAsn":65000.5}', 'f: resources.a.bgpAsn: a whole number belongs here'],
  ['{"kind":"vpc","instanceTenancy":"x"}', 'f: resources.a.instanceTenancy: “default” or “dedicated” belongs here'],
  ['{"name":"x"}', 'f: resources.a.kind: a text is missing here'],
  ['[]', 'f: resources.a: an object belongs here'],
])('%s: what belongs there is said in plain words', (resource, sentence) => {
  const result = readPlan(withResource('a', resource), 'f')
  expect(result.ok ? [] : result.failures.map(failureText)).toEqual([sentence])
})

const accepted: readonly (readonly [string, string])[] = [
  ['a byte order mark', `\uFEFF{ ${head} }`],
  ['lines as Windows ends them', `{\r\n  ${head}\r\n}\r\n`],
  ['an id that objects have', withResource('constructor', '{"kind":"vpc","toString":"kept"}')],
]

test.each(accepted)('%s is fine', (_, text) => {
  expect(readPlan(text, 'f')).toMatchObject({ ok: true })
})

test('unknown kinds and fields are kept, told, and written back', () => {
  const text = `{ ${head}, "resources": { "a": {"kind":"moon_base","crew":[1,2]}, "b": {"kind":"vpc","colour":"red","constructor":"x"} }, "titleBlock": {"approvedBy":"A. Meier"}, "later": true }`
  const result = readPlan(text, 'f')
  if (!result.ok) throw new Error('refused')
  expect(result.value.notices.map(({ code, place }) => [code, place])).toEqual([
    ['plan-unknown-field', 'titleBlock.approvedBy'],
    ['plan-unknown-kind', 'resources.a'],
    ['plan-unknown-field', 'resources.b.colour'],
    ['plan-unknown-field', 'resources.b.constructor'],
  ])
  const written = JSON.parse(writePlan(result.value.plan)) as Record<string, unknown>
  expect(written).toMatchObject({
    resources: { a: { kind: 'moon_base', crew: [1, 2] }, b: { colour: 'red', constructor: 'x' } },
    titleBlock: { approvedBy: 'A. Meier' },
    later: true,
  })
})

/** As it is read again: what was taken out is told once. */
const withoutKeyNotices = ({ ok, value }: Extract<ReturnType<typeof readPlan>, { ok: true }>) => ({
  ok,
  value: { ...value, notices: value.notices.filter(({ code }) => code !== 'plan-key') },
})

test('300 damaged files are refused or read, never thrown at', () => {
  const whole = templates[0]?.plan ?? ''
  const damage = fc.record({
    at: fc.nat(whole.length),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.string(),
      fc.constantFrom('{', '}', '[', '"', ',', ':', 'null', '-1', '\\', '\0', '\uD800', '1e400'),
    ),
  })
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const text = damages.reduce((t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove), whole)
      const result = readPlan(text, 'f')
      if (result.ok) expect(readPlan(writePlan(result.value.plan), 'f')).toEqual(withoutKeyNotices(result))
      else for (const failure of result.failures) expect(failureText(failure)).toMatch(/^f: ./)
    }),
    { numRuns: 300 },
  )
})
