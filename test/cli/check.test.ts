import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultyPlan, inFolder, soundPlan, waivedPlan } from './gatewright.ts'

const { folder, gatewright } = inFolder()
const put = (name: string, text: string | Uint8Array): void => {
  writeFileSync(join(folder, name), text)
}
put('sound.gatewright.json', soundPlan)
put('faulty.gatewright.json', faultyPlan)
put('waived.gatewright.json', waivedPlan)
// Public addresses in a VPC are a warning.
put('warned.gatewright.json', soundPlan.replace('10.0.0.0/16', '198.18.0.0/16'))
put('broken.gatewright.json', faultyPlan.slice(0, 200))
put('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff]))

const json = (text: string): unknown => JSON.parse(text)

test('a sound plan ends with 0', () => {
  const { status, stdout, stderr } = gatewright(['check', 'sound.gatewright.json'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/sound\.gatewright\.json: 0 errors, 0 warnings, 1 advice\n$/)
})

test('an error ends with 1 and says where it stands', () => {
  const { status, stdout } = gatewright(['check', 'faulty.gatewright.json'])
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^faulty\.gatewright\.json:6:7: error: subnet\.cidrBlock: .*10\.1\.0\.0\/24.* \[subnet-in-vpc\]$/m,
  )
})

test('a pipe gets no colours', () => {
  expect(gatewright(['check', 'faulty.gatewright.json']).stdout).not.toContain('\u001b')
})

test('an error that is switched off does not fail', () => {
  const { status, stdout } = gatewright(['check', 'waived.gatewright.json'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/0 errors, .*, 1 switched off\n$/)
  expect(stdout).not.toContain('[subnet-in-vpc]')
})

test('warnings fail only when strict', () => {
  expect(gatewright(['check', 'warned.gatewright.json']).status).toBe(0)
  expect(gatewright(['check', '--strict', 'warned.gatewright.json']).status).toBe(1)
})

test('standard input', () => {
  const { status, stdout } = gatewright(['check', '-'], faultyPlan)
  expect(status).toBe(1)
  expect(stdout).toMatch(/^standard input:6:7: error: /m)
})

test('several files: one fault is enough', () => {
  const { status, stdout } = gatewright([
    'check',
    'sound.gatewright.json',
    'faulty.gatewright.json',
    '--format',
    'json',
  ])
  expect(status).toBe(1)
  expect(json(stdout)).toMatchObject([{ plan: 'Sound' }, { plan: 'Faulty' }])
})

test('several files, one unusable: the others are told of, and it ends with 2', () => {
  const { status, stdout, stderr } = gatewright([
    'check',
    'none.json',
    'faulty.gatewright.json',
    'broken.gatewright.json',
    '--format',
    'json',
  ])
  expect(status).toBe(2)
  expect(json(stdout)).toMatchObject([{ plan: 'Faulty' }])
  expect(stderr).toMatch(/none\.json: there is no such file.*\n.*broken\.gatewright\.json/)
})

test('for programs', () => {
  const { status, stdout } = gatewright(['check', 'faulty.gatewright.json', '--format', 'json'])
  expect(status).toBe(1)
  expect(json(stdout)).toMatchObject({
    plan: 'Faulty',
    file: 'faulty.gatewright.json',
    findings: expect.arrayContaining([
      {
        rule: 'subnet-in-vpc',
        severity: 'error',
        resource: 'subnet',
        field: 'cidrBlock',
        line: 6,
        column: 7,
        message: expect.stringContaining('10.1.0.0/24') as unknown,
        related: ['vpc'],
        fixable: true,
      },
    ]) as unknown,
    summary: { errors: 1 },
  })
})

interface Sarif {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly unknown[]
      readonly suppressions: readonly unknown[]
    }[]
  }[]
}

const sarifOf = (file: string): Sarif => json(gatewright(['check', file, '--format', 'sarif']).stdout) as Sarif

test('for code scanning', () => {
  const { version, runs } = sarifOf('faulty.gatewright.json')
  expect([version, runs.length]).toEqual(['2.1.0', 1])
  const [run] = runs
  const result = run?.results.find(({ ruleId }) => ruleId === 'subnet-in-vpc')
  expect(result).toMatchObject({
    level: 'error',
    suppressions: [],
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'faulty.gatewright.json' },
          region: { startLine: 6, startColumn: 7 },
        },
        logicalLocations: [{ fullyQualifiedName: 'subnet.cidrBlock' }],
      },
    ],
  })
  for (const each of run?.results ?? []) {
    expect(run?.tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId)
    expect(['error', 'warning', 'note']).toContain(each.level)
    expect(each.message.text).not.toBe('')
  }
})

test('code scanning sees what was switched off, and why', () => {
  const result = sarifOf('waived.gatewright.json').runs[0]?.results.find(({ ruleId }) => ruleId === 'subnet-in-vpc')
  expect(result?.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'moved soon' }])
})

test.each([
  ['a missing file', ['check', 'none.json'], /^error: Can’t open none\.json: there is no such file.*\n$/],
  [
    'a broken file',
    ['check', 'broken.gatewright.json'],
    /^error: broken\.gatewright\.json: line \d+, column \d+: .*\n$/,
  ],
  ['a picture', ['check', 'picture.png'], /^error: Can’t open picture\.png: it is not UTF-8 text.*\n$/],
  ['a folder', ['check', '.'], /^error: Can’t open \.: this is a folder, not a file\.\n$/],
  ['no file', ['check'], /^error: missing required argument 'file'\n$/],
  [
    'an unknown format',
    ['check', 'sound.gatewright.json', '--format', 'xml'],
    /^error: option '--format <format>' .*\n$/,
  ],
  ['standard input twice', ['check', '-', '-'], /^error: standard input can be read only once\n$/],
  ['nothing on standard input', ['check', '-'], /^error: standard input: the file is empty\n$/],
])('%s ends with 2 and one line', (_, args, line) => {
  const { status, stdout, stderr } = gatewright(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(line)
})
