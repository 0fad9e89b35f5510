import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../../shared/kinds/index.ts'
import { kindPages } from '../../shared/kinds/pages.ts'
import { kind as vpc } from '../../shared/kinds/vpc/index.ts'
import { rules } from '../../shared/rules/index.ts'
import { rulePages } from '../../shared/rules/pages.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'
import { inFolder } from './gatewright.ts'

const { folder, gatewright } = inFolder()
const json = (text: string): unknown => JSON.parse(text)

test('rules lists every rule with its family, in the order of families', () => {
  const { status, stdout } = gatewright(['rules', '--format', 'json'])
  const listed = json(stdout) as { rule: string; family: string }[]
  const named = listed.map(({ family, rule }) => `${family} ${rule}`)
  expect(status).toBe(0)
  expect(listed.map(({ rule }) => rule).sort()).toEqual(rules.map(({ code }) => code).sort())
  expect(named).toEqual([...named].sort())
  expect(named).toContain('address subnet-in-vpc')
  expect(named.filter((each) => each.startsWith(' '))).toEqual([])
  expect(gatewright(['rules']).stdout.trimEnd().split('\n')).toHaveLength(rules.length)
})

test('kinds lists every kind with its category', () => {
  const { status, stdout } = gatewright(['kinds', '--format', 'json'])
  const listed = json(stdout) as { kind: string }[]
  expect(status).toBe(0)
  expect(listed.map(({ kind }) => kind).sort()).toEqual(kinds.map(({ record }) => record.name).sort())
  expect(listed).toContainEqual({
    kind: 'vpc',
    title: vpc.record.title,
    category: vpc.category,
    description: vpc.description,
  })
  expect(gatewright(['kinds']).stdout.trimEnd().split('\n')).toHaveLength(kinds.length)
})

test('explain shows the page of a rule', () => {
  const { status, stdout } = gatewright(['explain', 'subnet-in-vpc'])
  expect(status).toBe(0)
  expect(stdout).toBe(readFileSync('shared/rules/address/subnet-in-vpc/README.md', 'utf8'))
  expect(json(gatewright(['explain', 'subnet-in-vpc', '--format', 'json']).stdout)).toMatchObject({
    rule: 'subnet-in-vpc',
    severity: 'error',
  })
})

test('explain shows the page of a kind', () => {
  const page = readFileSync('shared/kinds/nat-gateway/README.md', 'utf8')
  expect(gatewright(['explain', 'nat_gateway'])).toEqual({ status: 0, stdout: page, stderr: '' })
  const { stdout } = gatewright(['explain', 'nat_gateway', '--format', 'json'])
  expect(json(stdout)).toEqual({ kind: 'nat_gateway', page })
})

test('every rule and kind has a page to explain it', () => {
  expect([...rulePages.keys()].sort()).toEqual(rules.map(({ code }) => code).sort())
  expect([...kindPages.keys()].sort()).toEqual(kinds.map(({ record }) => record.name).sort())
})

test('an unknown rule or kind ends with 2 and one line', () => {
  expect(gatewright(['explain', 'nonsense'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: there is no rule or kind “nonsense”; gatewright rules and gatewright kinds list them all\n',
  })
})

test('templates lists every template', () => {
  const listed = json(gatewright(['templates', '--format', 'json']).stdout)
  expect(listed).toEqual(templates.map(({ name, title, summary }) => ({ name, title, summary })))
})

test.each(templates)('new $name makes a plan without errors', ({ name }) => {
  const out = `${name}.gatewright.json`
  expect(gatewright(['new', name, '--out', out, '--name', 'Ours'])).toEqual({
    status: 0,
    stdout: `wrote ${out}\n`,
    stderr: '',
  })
  const text = readFileSync(join(folder, out), 'utf8')
  expect(readPlan(text, out)).toMatchObject({ ok: true, value: { plan: { name: 'Ours' }, notices: [] } })
  expect(gatewright(['check', out]).status).toBe(0)
})

test('new replaces a file only when told', () => {
  writeFileSync(join(folder, 'mine.json'), 'mine')
  const refused = gatewright(['new', 'office-to-eks', '--out', 'mine.json'])
  expect(refused).toEqual({ status: 2, stdout: '', stderr: 'error: mine.json exists already; --force replaces it\n' })
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine')
  expect(gatewright(['new', 'office-to-eks', '--out', 'mine.json', '--force']).status).toBe(0)
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toContain('gatewright-plan')
})

test('new writes a plan to standard output, for the next program', () => {
  const { status, stdout, stderr } = gatewright(['new', 'office-to-eks', '--out', '-'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(readPlan(stdout, 'standard output')).toMatchObject({ ok: true, value: { notices: [] } })
  expect(stdout).toMatch(/[^\n]\n$/)
  expect(existsSync(join(folder, '-'))).toBe(false)
})

test.each([
  [['new', 'nonsense', '--out', 'x.json'], /^error: there is no template “nonsense”; there are: .*office-to-eks.*\n$/],
  [
    ['new', 'office-to-eks', '--out', 'no/such/x.json'],
    /^error: Can’t write no\/such\/x\.json: its folder does not exist.*\n$/,
  ],
  [['new', 'office-to-eks'], /^error: required option '--out <file>' not specified\n$/],
  [['nonsense'], /^error: unknown command 'nonsense'\n$/],
])('%j ends with 2 and one line', (args, line) => {
  const { status, stderr } = gatewright(args)
  expect(status).toBe(2)
  expect(stderr).toMatch(line)
  expect(existsSync(join(folder, 'x.json'))).toBe(false)
})
