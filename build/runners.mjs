// The runners of `npm test`, in order. Each answers how many of its checks passed, failed and were skipped.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { capture, root } from './process.mjs'

const MINUTE = 60_000
const LIMIT = 20 * MINUTE
const RESULTS = 'out/.cache/results'

export const runners = [
  check('lockfile', 'build/lockfile-check.mjs'),
  check('indexes', 'build/indexes.mjs', '--check'),
  { ...check('build', 'build/build.mjs'), always: true },
  check('types', 'build/typecheck.mjs'),
  check('lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  check(
    'laws',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    'shared',
    'electron',
    'renderer',
    'test',
  ),
  check('deadcode', 'node_modules/knip/bin/knip.js', '--cache', '--cache-location', 'out/.cache/knip'),
  vitest('unit'),
  vitest('terraform'),
  playwright('e2e'),
  ...(process.platform === 'linux' ? [packed('packed')] : []),
]

/** A program whose exit code is the answer. */
function check(name, ...command) {
  const run = async () => {
    const { code, output } = await node(command)
    return code === 0 ? { ...none(), passed: 1 } : { ...none(), failed: 1, output }
  }
  return { name, run }
}

function vitest(name) {
  const run = ({ env, args }) => {
    const report = reportFile(name)
    const command = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
    return counted([...command, ...args], env, report, vitestCounts)
  }
  return { name, run }
}

function playwright(name) {
  const run = ({ env, args }) => {
    const options = ['--project', name, '--pass-with-no-tests', ...args]
    const report = reportFile(name)
    const whole = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report) }
    return counted(['node_modules/@playwright/test/cli.js', 'test', ...options], whole, report, playwrightCounts)
  }
  return { name, run }
}

/** Packs the app first, and looks at what came out. */
function packed(name) {
  const { run: look } = playwright(name)
  const run = async (context) => {
    const { code, output } = await node(['build/pack.mjs', 'dir'], context.env)
    return code === 0 ? look(context) : { ...none(), failed: 1, output }
  }
  return { name, run }
}

/** Runs tests and counts by the report they write; a run that breaks in another way counts as one failure. */
async function counted(command, env, report, counts) {
  mkdirSync(dirname(join(root, report)), { recursive: true })
  rmSync(join(root, report), { force: true })
  const { code, output } = await node(command, env)
  const result = { ...readCounts(report, counts), output }
  const broken = code !== 0 && result.failed === 0
  return { ...result, failed: result.failed + (broken ? 1 : 0), notice: skippedLines(result, output) }
}

function readCounts(report, counts) {
  try {
    return { ...none(), ...counts(JSON.parse(readFileSync(join(root, report), 'utf8'))) }
  } catch {
    return none()
  }
}

/** A file that cannot even be loaded has no tests of its own, and counts as one. */
function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests + numTodoTests }
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/** What was skipped is named even when all else is green. */
function skippedLines({ skipped }, output) {
  if (skipped === 0) return undefined
  const lines = output.split('\n').filter((line) => /skip|↓/i.test(line))
  return ['SKIPPED:', ...lines].join('\n')
}

function node(command, env) {
  return capture(process.execPath, command, { env: { ...env, FORCE_COLOR: '0', NO_COLOR: '1' }, limit: LIMIT })
}

function reportFile(name) {
  return `${RESULTS}/${name}.json`
}

function none() {
  return { passed: 0, failed: 0, skipped: 0 }
}
