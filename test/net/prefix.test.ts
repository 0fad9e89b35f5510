import fc from 'fast-check'
import IPCIDR from 'ip-cidr'
import { describe, expect, test } from 'vitest'
import { contains, overlaps, prefix4, prefixText, readPrefix, type Prefix } from '../../shared/net/prefix.ts'

const read = (text: string): Prefix => {
  const reading = readPrefix(text)
  if (reading.is !== 'prefix') throw new Error(text)
  return reading.prefix
}

describe('reading a block as the provider reads it', () => {
  test.each([
    '10.0.0.0/16',
    '0.0.0.0/0',
    '255.255.255.255/32',
    '169.254.10.4/30',
    '2001:db8::/32',
    '::/0',
    'fd00::/8',
    '2001:db8:0:1::/64',
  ])('takes %s and writes it back', (text) => {
    expect(prefixText(read(text))).toBe(text)
  })

  test.each([
    ['10.0.0.1/16', '10.0.0.0/16'],
    ['192.168.1.255/24', '192.168.1.0/24'],
    ['2001:db8::1/32', '2001:db8::/32'],
  ])('finds host bits in %s and offers %s', (text, network) => {
    const reading = readPrefix(text)
    expect(reading.is === 'host-bits' && prefixText(reading.network)).toBe(network)
  })

  test.each([
    ['', 'missing'],
    ['office', 'not a CIDR block'],
    ['10.0.0.0', '10.0.0.0/32'],
    ['10.0.0.0/33', 'above 32'],
    ['10.0.0.0/08', 'leading zero'],
    ['010.0.0.0/8', 'leading zero'],
    ['10.0.0/8', 'not a CIDR block'],
    [' 10.0.0.0/8', 'not a CIDR block'],
    ['10.0.0.0/8 ', 'not a CIDR block'],
    ['fe80::%eth0/64', 'not a CIDR block'],
    ['::ffff:10.0.0.0/104', 'not a CIDR block'],
    ['2001:db8::/129', 'not a CIDR block'],
    ['2001:db8:::/32', 'IPv6'],
    ['1:2:3:4:5:6:7:8:9/32', 'IPv6'],
  ])('refuses “%s” and says why', (text, reason) => {
    const reading = readPrefix(text)
    expect(reading.is).toBe('invalid')
    expect(reading.is === 'invalid' && reading.because).toContain(reason)
  })
})

const address = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
const blockText = fc
  .tuple(address, fc.integer({ min: 0, max: 32 }))
  .map(([value, length]) => `${dotted(value)}/${String(length)}`)

const meant = (text: string): Prefix => {
  const reading = readPrefix(text)
  if (reading.is === 'invalid') throw new Error(text)
  return reading.is === 'prefix' ? reading.prefix : reading.network
}

describe('against ip-cidr', () => {
  test('the network of any IPv4 block is the same', () => {
    fc.assert(
      fc.property(blockText, (text) => {
        const start = new IPCIDR(text).start<string>()
        expect(prefixText(meant(text)).split('/')[0]).toBe(start)
      }),
    )
  })

  test('containing an address means the same', () => {
    fc.assert(
      fc.property(blockText, address, (text, value) => {
        const inside = contains(meant(text), prefix4(`${dotted(value)}/32`))
        expect(inside).toBe(new IPCIDR(text).contains(dotted(value)))
      }),
    )
  })

  test('any IPv6 block is read and written as the same network', () => {
    const groups = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), {
      minLength: 8,
      maxLength: 8,
    })
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 128 }), (parts, length) => {
        const text = `${parts.map((part) => part.toString(16)).join(':')}/${String(length)}`
        const back = prefixText(meant(text))
        expect(meant(back)).toEqual(meant(text))
        expect(new IPCIDR(back).start<bigint>({ type: 'bigInteger' })).toBe(
          new IPCIDR(text).start<bigint>({ type: 'bigInteger' }),
        )
      }),
    )
  })
})

test('two blocks overlap exactly when they share an address, and never across families', () => {
  const small = fc
    .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 24, max: 32 }))
    .map(([host, length]) => meant(`10.0.0.${String(host)}/${String(length)}`))
  fc.assert(
    fc.property(small, small, (a, b) => {
      const addresses = (block: Prefix): number[] =>
        Array.from({ length: 256 }, (_, i) => i).filter((i) => contains(block, prefix4(`10.0.0.${String(i)}/32`)))
      const shared = addresses(a).some((each) => addresses(b).includes(each))
      expect(overlaps(a, b)).toBe(shared)
    }),
  )
  expect(overlaps(read('0.0.0.0/0'), read('::/0'))).toBe(false)
})
