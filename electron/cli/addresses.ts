import { InvalidArgumentError, Option, type Command } from 'commander'
import { csvOf } from '../../shared/addresses/csv.ts'
import { nextFree, SUBNET_LENGTHS } from '../../shared/addresses/next-free.ts'
import { addressPlan, type AddressRow } from '../../shared/addresses/plan.ts'
import { remarkOf, ROLE_NAMES, shareText } from '../../shared/addresses/words.ts'
import { listedBriefly } from '../../shared/base/words.ts'
import { estateOf, type Estate } from '../../shared/estate/estate.ts'
import { prefixText } from '../../shared/net/prefix.ts'
import type { Id } from '../../shared/plan/plan.ts'
import { readInput } from './input.ts'
import { print, printJson, table } from './print.ts'
import { Unusable } from './unusable.ts'

interface Options {
  readonly format: 'text' | 'csv' | 'json'
  readonly next?: number
  readonly in?: Id
}

export function addAddresses(program: Command): void {
  program
    .command('addresses')
    .description('list all blocks of a plan, what overlaps and what is free')
    .argument('<file>', 'the plan; - reads standard input')
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'csv', 'json']).default('text'))
    .addOption(new Option('--next <length>', 'only the next free block of this length, such as /24').argParser(length))
    .option('--in <id>', 'of which VPC; the only one unless told')
    .action(run)
}

async function run(file: string, { format, next, in: container }: Options): Promise<void> {
  if (container !== undefined && next === undefined)
    throw new Unusable('--in says where --next shall look; give both, such as --next /24 --in vpc-main')
  const estate = estateOf((await readInput(file)).plan)
  if (next !== undefined) showNext(estate, containerOf(estate, container), next, format)
  else if (format === 'csv') process.stdout.write(csvOf(addressPlan(estate)))
  else if (format === 'json') printJson(addressPlan(estate).rows.map(jsonOf))
  else print(table([HEAD, ...addressPlan(estate).rows.map(cellsOf)]))
}

const HEAD = ['Block', 'Use', 'Name', 'Addresses', 'Usable', 'Used', 'Remark']

const cellsOf = (row: AddressRow): readonly string[] => [
  '  '.repeat(row.depth) + row.text,
  ROLE_NAMES[row.role],
  row.name,
  String(row.addresses ?? ''),
  String(row.usable ?? ''),
  row.used === undefined ? '' : shareText(row.used),
  remarkOf(row),
]

const jsonOf = (row: AddressRow): unknown => ({
  block: row.text,
  role: row.role,
  name: row.name,
  resource: row.id,
  field: row.field,
  addresses: row.addresses,
  usable: row.usable,
  used: row.used,
  overlaps: row.overlap && {
    count: row.overlap.count,
    first: row.overlap.first.map(({ id, field, text }) => ({ resource: id, field, block: text })),
  },
  fault: row.fault,
})

/** The container that was named, or the plan's only one. */
function containerOf(estate: Estate, wanted: Id | undefined): Id {
  const all = [...addressPlan(estate).free.keys()]
  if (all.length === 0) throw new Unusable('the plan has no VPC with an IPv4 block to take one from')
  const found = wanted ?? (all.length === 1 ? all[0] : undefined)
  const known = `the plan has ${listedBriefly(all)}`
  if (found === undefined) throw new Unusable(`--in must say which VPC; ${known}`)
  if (!all.includes(found)) throw new Unusable(`there is no VPC “${found}” with an IPv4 block; ${known}`)
  return found
}

function showNext(estate: Estate, container: Id, length: number, format: Options['format']): void {
  const { block, largest } = nextFree(estate, { in: container, length })
  const [free, most] = [block, largest].map((each) => each && prefixText(each))
  if (format === 'json') printJson({ in: container, next: free ?? null, largest: most ?? null })
  else if (free !== undefined) process.stdout.write(format === 'csv' ? `block\r\n${free}\r\n` : `${free}\n`)
  if (free !== undefined) return
  const way = most === undefined ? 'nothing is free' : `the largest free block is ${most}`
  process.stderr.write(`no /${length} is free in ${container}: ${way}\n`)
  process.exitCode = 1
}

function length(text: string): number {
  const found = Number(/^\/?(\d{1,2})$/.exec(text)?.[1] ?? NaN)
  if (!(found >= SUBNET_LENGTHS.min && found <= SUBNET_LENGTHS.max))
    throw new InvalidArgumentError(`A subnet is /${SUBNET_LENGTHS.min} to /${SUBNET_LENGTHS.max}.`)
  return found
}
