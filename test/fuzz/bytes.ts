import fc from 'fast-check'

/** One injury to a file, as a hand slips or a disk fails. */
type Injury = (bytes: Buffer) => Buffer

const spliced = (bytes: Buffer, at: number, remove: number, insert: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)])

/** In the file, however long it is by now. */
const share = fc.nat({ max: 9_999 })
const within = (bytes: Buffer, part: number): number => Math.floor((bytes.length * part) / 10_000)

const flip = fc.tuple(share, fc.nat({ max: 7 })).map(([part, bit]): Injury => (bytes) => {
  const at = within(bytes, part)
  return spliced(bytes, at, 1, Buffer.from([(bytes[at] ?? 0) ^ (1 << bit)]))
})

const cut = share.map(
  (part): Injury =>
    (bytes) =>
      bytes.subarray(0, within(bytes, part)),
)

const removed = fc.tuple(share, fc.nat({ max: 200 })).map(
  ([part, count]): Injury =>
    (bytes) =>
      spliced(bytes, within(bytes, part), count, Buffer.alloc(0)),
)

const repeated = fc.tuple(share, fc.nat({ max: 400 })).map(([part, count]): Injury => (bytes) => {
  const at = within(bytes, part)
  return spliced(bytes, at, 0, bytes.subarray(at, at + count))
})

const DEEP = 20_000

/** What JSON, UTF-8 and JavaScript stumble over. */
const hostile: readonly (string | readonly number[])[] = [
  ...['{', '}', '[', ']', '"', ',', ':', '\\', '\0', '\n', '\r', '\u2028', '//', '/*', 'null', 'NaN', '-', '\\u12'],
  ...['1e999', '-1e999', '9'.repeat(400), '0.'.padEnd(400, '1'), '1e-999', '00', '0x10', '\\ud800', '\uFEFF'],
  ...['"a":1,"a":2,', '"__proto__":{},', '"constructor":{},', '"toString":1,', '"hasOwnProperty":"x",'],
  ...['['.repeat(DEEP), '{"a":'.repeat(DEEP), `"x":${'['.repeat(DEEP)}${']'.repeat(DEEP)},`, '"'.repeat(999)],
  ...['<<<<<<< mine\n', '=======\n', '>>>>>>> theirs\n', ' '.repeat(5_000), 'x'.repeat(5_000), '\\'.repeat(999)],
  [0xff, 0xfe],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
  [0xef, 0xbb, 0xbf],
  [0x80],
]

const bytesOf = (what: string | readonly number[]): Buffer =>
  typeof what === 'string' ? Buffer.from(what) : Buffer.from(what)

const inserted = fc.tuple(share, fc.constantFrom(...hostile)).map(
  ([part, what]): Injury =>
    (bytes) =>
      spliced(bytes, within(bytes, part), 0, bytesOf(what)),
)

/** Behind a brace, where a name is expected: the rest of the file stays as good as it was. */
const insideObject = fc
  .tuple(share, fc.constantFrom(...hostile.filter((what) => typeof what === 'string')))
  .map(([part, what]): Injury => (bytes) => {
    const at = bytes.indexOf('{', within(bytes, part)) + 1
    return spliced(bytes, at, 0, Buffer.from(what))
  })

const injury = fc.oneof<fc.Arbitrary<Injury>[]>(flip, cut, removed, repeated, inserted, insideObject)

/** Files as bytes, after one to four injuries. */
export const injured = (files: readonly string[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(injury, { minLength: 1, maxLength: 4 }))
    .map(([file, injuries]) => injuries.reduce<Buffer>((bytes, injure) => injure(bytes), Buffer.from(file)))
