// `npm run bench [-- core rules window start]`: sets up like the tests, builds the app and the benchmarks, runs them in Node.
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
await must(process.execPath, [join(root, 'out/bench/bench.js'), ...process.argv.slice(2)], { env })
