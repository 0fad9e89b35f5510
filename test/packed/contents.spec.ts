import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { extname, join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses'
import manifest from '../../package.json' with { type: 'json' }
import { command, expect, packedFolder, program, projectRoot, test } from './packed.ts'

const resources = join(packedFolder, 'resources')
const asar = join(resources, 'app.asar')

/** Paths in the archive, each without the slash before it. */
const inside = (): readonly string[] => listPackage(asar, { isPack: false }).map((path) => path.slice(1))
const files = (): readonly string[] => inside().filter((path) => extname(path) !== '')
const read = (path: string): Buffer => extractFile(asar, path)

test('the app is in one archive, and beside it is nothing else to run', () => {
  expect(readdirSync(resources)).toEqual(['app.asar'])
  const beside = readdirSync(packedFolder)
  expect(beside).toEqual(expect.arrayContaining(['LICENSES.chromium.html', 'bin', 'gatewright', 'resources']))
  for (const name of ['version', 'stand-in.json', 'node_modules']) expect(beside).not.toContain(name)
})

test('the archive holds the four bundles: no source, no map, no test, no package', () => {
  expect(inside().filter((path) => extname(path) === '')).toEqual([
    'out',
    'out/cli',
    'out/main',
    'out/preload',
    'out/renderer',
    'out/renderer/assets',
  ])
  const kinds = new Set(files().map((path) => extname(path)))
  expect([...kinds].sort()).toEqual(['.cjs', '.css', '.html', '.js', '.json', '.svg', '.woff', '.woff2'])
  expect(files().filter((path) => path.endsWith('.json'))).toEqual(['out/renderer/licences.json', 'package.json'])
  for (const path of files()) expect(read(path).toString('latin1'), path).not.toContain('sourceMappingURL=')
})

test('no file says where it was built', () => {
  for (const path of files()) {
    const text = read(path).toString('latin1')
    for (const place of [`${projectRoot}/`, `${homedir()}/.`, 'node_modules/.']) expect(text, path).not.toContain(place)
  }
})

test('neither its manifest nor its code names a dependency of the build or a script', () => {
  const packed = JSON.parse(read('package.json').toString()) as Record<string, unknown>
  expect(packed).toMatchObject({ name: 'gatewright', main: 'out/main/main.js' })
  for (const key of ['dependencies', 'devDependencies', 'scripts']) expect(packed).not.toHaveProperty(key)
  for (const path of files().filter((each) => each !== 'out/renderer/licences.json'))
    expect(read(path).toString('latin1'), path).not.toMatch(/electron-builder|devDependencies/)
})

test('the licences of what is inside come with it, and of nothing else', () => {
  const entries = JSON.parse(read('out/renderer/licences.json').toString()) as { name: string; text: string }[]
  const names = entries.map(({ name }) => name)
  const used = [
    'AWS Architecture Icons',
    'Electron',
    'Gatewright',
    '@fontsource/inter',
    'commander',
    'cytoscape',
    'react',
    'zod',
  ]
  expect(names).toEqual(expect.arrayContaining(used))
  for (const tool of ['electron-builder', 'typescript', 'vitest', '7zip-bin', '@xyflow/react'])
    expect(names).not.toContain(tool)
  expect(entries.filter(({ text }) => text.trim().length < 100)).toEqual([])
  expect(entries.find(({ name }) => name === 'cytoscape')?.text).toContain('Ralf S. Engelschall')
  expect(readFileSync(join(packedFolder, 'LICENSE.txt'), 'utf8')).toContain('MIT License')
})

test('the fuses are as they shall be', async () => {
  const wire = await getCurrentFuseWire(program)
  const on = Object.entries(wire).flatMap(([fuse, state]) => (Number(state) === ON ? [Number(fuse)] : []))
  expect(on).toEqual([
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ])
})

test('neither of Node’s own variables makes it run something else', ({ folder }) => {
  const script = join(folder, 'other.cjs')
  writeFileSync(script, 'console.log("other")')
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` }
  const { status, stdout } = spawnSync(command, ['--version'], { env, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${manifest.version}\n` })
})

/** How the fuse wire writes it. */
const ON = '1'.charCodeAt(0)
