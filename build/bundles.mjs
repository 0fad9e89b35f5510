// What is built: four bundles, each with the folders it is made from.
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { root } from './process.mjs'

const builtins = [...builtinModules, /^node:/]

export const bundles = [
  {
    name: 'main',
    sources: ['electron', 'shared', 'templates', 'build/icons'],
    result: 'out/main/main.js',
    config: nodeBundle('electron/main/main.ts', 'out/main', { format: 'es', entryFileNames: 'main.js' }, ['electron']),
  },
  {
    name: 'preload',
    sources: ['electron', 'shared'],
    result: 'out/preload/preload.cjs',
    config: nodeBundle('electron/preload/preload.ts', 'out/preload', { format: 'cjs', entryFileNames: 'preload.cjs' }, [
      'electron',
    ]),
  },
  {
    name: 'cli',
    sources: ['electron', 'shared', 'templates'],
    result: 'out/cli/gatewright.js',
    config: nodeBundle('electron/cli/main.ts', 'out/cli', {
      format: 'es',
      entryFileNames: 'gatewright.js',
      banner: '#!/usr/bin/env node',
    }),
    executable: true,
  },
  {
    name: 'renderer',
    sources: ['renderer', 'shared', 'templates', 'docs/manual'],
    result: 'out/renderer/index.html',
    config: rendererBundle(),
  },
]

export function nodeBundle(entry, outDir, output, external = []) {
  return {
    ...common(),
    plugins: [ownManifest()],
    // CommonJS packages that ask for their own file; an ES module has no such name.
    define: { __filename: 'import.meta.filename' },
    build: {
      ...commonBuild(outDir),
      target: 'node20',
      ssr: join(root, entry),
      rolldownOptions: { external: [...external, ...builtins], output: { chunkFileNames: '[name].js', ...output } },
    },
    ssr: { noExternal: true },
  }
}

export function rendererBundle(folder = 'renderer', outDir = 'out/renderer') {
  return {
    ...common(),
    root: join(root, folder),
    base: './',
    plugins: [react()],
    build: {
      ...commonBuild(outDir),
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  }
}

/** Of package.json what a program says of itself, and not what it is made with. */
function ownManifest() {
  const path = join(root, 'package.json')
  return {
    name: 'own-manifest',
    load(id) {
      if (id !== path) return undefined
      const manifest = JSON.parse(readFileSync(path, 'utf8'))
      return JSON.stringify({ ...manifest, scripts: undefined, devDependencies: undefined })
    },
  }
}

function common() {
  return { configFile: false, root, logLevel: 'warn', publicDir: false }
}

function commonBuild(outDir) {
  return {
    outDir: join(root, outDir),
    emptyOutDir: true,
    minify: process.env.GATEWRIGHT_MINIFY !== '0',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
  }
}
