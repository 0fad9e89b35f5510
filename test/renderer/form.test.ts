import { describe, expect, test } from 'vitest'
import { records } from '../../shared/kinds/records.ts'
import { eksCluster } from '../../shared/kinds/eks-cluster/record.ts'
import { vpnConnection } from '../../shared/kinds/vpn-connection/record.ts'
import { inSentence } from '../../shared/base/words.ts'
import { defaultsOf } from '../../shared/plan/field.ts'
import { findingsIn, leadsInto, readBlocks, readNumber, sectionsOf, tagsOf } from '../../renderer/inspector/form.ts'
import type { Finding } from '../../shared/plan/finding.ts'

const namesOf = (sections: ReturnType<typeof sectionsOf>): readonly string[] =>
  sections.flatMap(({ fields, advanced }) => [...fields, ...advanced].map(({ name }) => name))

describe('sections', () => {
  test.each(records.map((record) => [record.name, record] as const))('of %s hold each field once', (_, record) => {
    const everything = sectionsOf(
      Object.fromEntries(Object.entries(record.fields).map(([name, { when: _, ...field }]) => [name, field])),
      {},
    )
    expect([...namesOf(everything)].sort()).toEqual(Object.keys(record.fields).sort())
  })

  test('leave out what is of no use for the record', () => {
    const dynamic = { ...defaultsOf(vpnConnection.fields), staticRoutesOnly: false }
    const fixed = { ...dynamic, staticRoutesOnly: true }
    expect(namesOf(sectionsOf(vpnConnection.fields, dynamic))).not.toContain('staticRoutes')
    expect(namesOf(sectionsOf(vpnConnection.fields, fixed))).toContain('staticRoutes')
  })

  test('show what is of no use while something is wrong with it', () => {
    const values = { ...defaultsOf(vpnConnection.fields), staticRoutesOnly: false }
    expect(namesOf(sectionsOf(vpnConnection.fields, values, (name) => name === 'staticRoutes'))).toContain(
      'staticRoutes',
    )
  })

  test('stand in order of first mention, advanced fields apart', () => {
    const sections = sectionsOf(eksCluster.fields, defaultsOf(eksCluster.fields))
    expect(sections.slice(0, 3).map(({ title }) => title)).toEqual(['', 'Networking', 'Security groups'])
    expect(sections[2]?.advanced.map(({ name }) => name)).toEqual(['clusterSecurityGroupIngress'])
  })
})

test.each([
  ['tunnels[0].insideCidr', 'tunnels', true],
  ['tunnels[0].insideCidr', 'tunnels[0]', true],
  ['tunnels[10].insideCidr', 'tunnels[1]', false],
  ['tunnelsLog', 'tunnels', false],
  ['subnets', 'subnets', true],
] as const)('%s leads into %s: %s', (path, into, expected) => {
  expect(leadsInto(path, into)).toBe(expected)
})

test('findings of a path and of what is inside it', () => {
  const at = (field?: string): Finding => ({
    rule: 'r',
    severity: 'error',
    at: field === undefined ? { id: 'a' } : { id: 'a', field },
    also: [],
    messageId: 'm',
    message: '',
    values: {},
  })
  const all = [at(), at('subnets[1]'), at('subnetsX'), at('subnets')]
  expect(findingsIn(all, 'subnets')).toEqual([all[1], all[3]])
})

test.each([
  ['65000', 65000],
  [' -1 ', -1],
  ['', null],
  ['12a', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['99999999999999999999', undefined],
] as const)('the number “%s” is read as %s', (typed, expected) => {
  expect(readNumber(typed)).toBe(expected)
})

test('pasted blocks come apart', () => {
  expect(readBlocks(' 10.0.0.0/16, 192.168.1.0/24\n172.16.0.0/12;')).toEqual([
    '10.0.0.0/16',
    '192.168.1.0/24',
    '172.16.0.0/12',
  ])
  expect(readBlocks('  ')).toEqual([])
})

test.each([
  ['IPv4 CIDR block', 'IPv4 CIDR block'],
  ['Availability Zone', 'Availability Zone'],
  ['BGP ASN', 'BGP ASN'],
  ['Transit gateway route table', 'transit gateway route table'],
  ['Direct Connect gateway', 'Direct Connect gateway'],
  ['CloudFront distribution', 'CloudFront distribution'],
  ['VPC', 'VPC'],
] as const)('%s in a sentence is %s', (label, expected) => {
  expect(inSentence(label)).toBe(expected)
})

test('of tags with one key the first is kept, and none without a key or with one that no file can hold', () => {
  const rows = [
    { key: 'Team', value: 'a' },
    { key: '', value: 'lost' },
    { key: 'Team', value: 'b' },
    { key: '__proto__', value: 'lost' },
    { key: 'constructor', value: 'plain' },
  ]
  expect(Object.entries(tagsOf(rows))).toEqual([
    ['Team', 'a'],
    ['constructor', 'plain'],
  ])
})
