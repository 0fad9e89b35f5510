// Type checks each environment against its own tsconfig, two at a time, with caches in out/.cache.
import { join } from 'node:path'
import { capture, root } from './process.mjs'

const PARALLEL = 2
const environments = ['test', 'renderer', 'electron', 'shared']
const wanted = process.argv.slice(2)
const queue = wanted.length > 0 ? wanted : environments

const results = []
await Promise.all(Array.from({ length: PARALLEL }, worker))
const failed = results.filter((result) => result.code !== 0)
for (const { name, output } of failed) console.log(`${name}:\n${output}`)
console.log(
  failed.length > 0
    ? `type errors in ${failed.map(({ name }) => name).join(', ')}`
    : `no type errors in ${results.map(({ name }) => name).join(', ')}`,
)
process.exitCode = failed.length > 0 ? 1 : 0

async function worker() {
  for (let name = queue.shift(); name; name = queue.shift()) results.push({ name, ...(await check(name)) })
}

function check(name) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  return capture(process.execPath, [compiler, '--project', join(root, name), '--pretty', 'false'])
}
