import { expect, test } from 'vitest'
import { freePrivateAsn, isAsn, isPrivateAsn, specialAsnName } from '../../shared/net/asn.ts'

test.each([
  [64511, false],
  [64512, true],
  [65534, true],
  [65535, false],
  [4199999999, false],
  [4200000000, true],
  [4294967294, true],
  [4294967295, false],
])('ASN %d is private: %s', (asn, expected) => {
  expect(isPrivateAsn(asn)).toBe(expected)
})

test.each([0, 23456, 64496, 64511, 65535, 65536, 65551, 4294967295])('ASN %d is special', (asn) => {
  expect(specialAsnName(asn)).toBeDefined()
})

test.each([1, 7224, 64495, 64512, 65552, 4200000000])('ASN %d is not special', (asn) => {
  expect(specialAsnName(asn)).toBeUndefined()
})

test('what is an ASN at all', () => {
  expect([0, 4294967295].every(isAsn)).toBe(true)
  expect([-1, 4294967296, 1.5, NaN].some(isAsn)).toBe(false)
})

test('the next free private ASN begins at 65000, then goes round, then takes four bytes', () => {
  expect(freePrivateAsn(new Set())).toBe(65000)
  expect(freePrivateAsn(new Set([65000, 65001]))).toBe(65002)
  const upper = Array.from({ length: 535 }, (_, i) => 65000 + i)
  expect(freePrivateAsn(new Set(upper))).toBe(64512)
  const all = Array.from({ length: 1023 }, (_, i) => 64512 + i)
  expect(freePrivateAsn(new Set(all))).toBe(4200000000)
})
