// `npm run bench [-- core rules window start]`: sets up like the tests, builds the app and the benchmarks, runs each of
// them in a Node of its own: all, or those named.
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { nodeBundle, rendererBundle } from './bundles.mjs'
import { must, root } from './process.mjs'
import { build, runtimeEnvironment, setup } from './setup.mjs'

const env = runtimeEnvironment(await setup({ tests: true }))
await build()
await bundle(
  nodeBundle('test/bench/main.ts', 'out/bench', { format: 'es', entryFileNames: 'bench.js' }, [/^@playwright/]),
)
await bundle(rendererBundle('test/bench/react-flow', 'out/bench/react-flow'))

/** Room for what a rule makes: the first collection of young objects would cost more than the rule. */
const roomy = ['--min-semi-space-size=512', '--max-semi-space-size=512']
const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : ['core', 'rules', 'window', 'start'])
  await must(process.execPath, [...(name === 'rules' ? roomy : []), join(root, 'out/bench/bench.js'), name], { env })
