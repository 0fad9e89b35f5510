// `npm test [-- NAME… [-- ARGUMENT…]]`: every runner, none stopping the next; the last line is the sum.
// NAMEs choose runners by a part of their name (the build is always made), ARGUMENTs go on to vitest and Playwright.
import { runners } from './runners.mjs'
import { runtimeEnvironment, setup } from './setup.mjs'

process.exitCode = await main(process.argv.slice(2))

async function main(args) {
  const { names, passedOn } = split(args)
  const unknown = names.filter((part) => !runners.some(({ name }) => name.includes(part)))
  if (unknown.length > 0) return complain(unknown)
  const runtime = await bring()
  if (!runtime) return sum([{ name: 'setup', passed: 0, failed: 1, skipped: 0, seconds: 0 }])
  const results = []
  for (const runner of chosen(names))
    results.push(await runOne(runner, { env: runtimeEnvironment(runtime), args: passedOn }))
  return sum(results)
}

function split(args) {
  const at = args.indexOf('--')
  return at < 0 ? { names: args, passedOn: [] } : { names: args.slice(0, at), passedOn: args.slice(at + 1) }
}

function complain(unknown) {
  console.error(`no runner is called ${unknown.join(', ')}; there are: ${runners.map(({ name }) => name).join(', ')}`)
  return 2
}

function chosen(names) {
  if (names.length === 0) return runners
  return runners.filter(({ name, always }) => always || names.some((part) => name.includes(part)))
}

async function bring() {
  try {
    return await setup({ tests: true })
  } catch (error) {
    console.error(error.message)
    return undefined
  }
}

async function runOne(runner, context) {
  process.stdout.write(`${runner.name} ... `)
  const start = performance.now()
  const result = await runner.run(context)
  const seconds = (performance.now() - start) / 1000
  console.log(`${describe(result)} (${seconds.toFixed(1)} s)`)
  if (result.failed > 0 || result.notice)
    console.log(`\n${(result.failed > 0 ? result.output : result.notice).trimEnd()}\n`)
  return { name: runner.name, seconds, ...result }
}

function sum(results) {
  const count = (key) => results.reduce((total, result) => total + result[key], 0)
  const total = {
    name: 'all',
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    seconds: count('seconds'),
  }
  console.log(`\n${[...results, total].map(row).join('\n')}\n`)
  console.log(describe(total))
  return total.failed > 0 ? 1 : 0
}

function row({ name, passed, failed, skipped, seconds }) {
  const cells = [
    `${passed} passed`,
    `${failed} failed`,
    skipped > 0 ? `${skipped} skipped` : '',
    `${seconds.toFixed(1)} s`,
  ]
  return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(14)).join('')}`
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
