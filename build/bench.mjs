// `npm run bench`: builds the benchmarks like the app and runs them in Node.
import { join } from 'node:path'
import { build } from 'vite'
import { nodeBundle } from './bundles.mjs'
import { must, root } from './process.mjs'

await build(
  nodeBundle('test/bench/main.ts', 'out/bench', { format: 'es', entryFileNames: 'bench.js' }, [/^@playwright/]),
)
await must(process.execPath, ['--expose-gc', join(root, 'out/bench/bench.js'), ...process.argv.slice(2)])
