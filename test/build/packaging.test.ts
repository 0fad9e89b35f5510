import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

interface Configuration {
  readonly linux: { readonly target: readonly string[] }
  readonly mac: { readonly target: readonly string[] }
  readonly win: { readonly target: readonly string[] }
}

const build = join(import.meta.dirname, '../../build')
const { default: configuration } = (await import(pathToFileURL(join(build, 'electron-builder.config.mjs')).href)) as {
  default: Configuration
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatewright-packaging-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('the configuration', () => {
  test('is one that electron-builder understands, for every system', async () => {
    await validate(configuration)
    expect(configuration.linux.target).toEqual(['zip', 'AppImage', 'deb', 'rpm'])
    expect(configuration.mac.target).toEqual(['dmg', 'zip'])
    expect(configuration.win.target).toEqual(['nsis', 'zip'])
  })

  test.each([
    ['linux', { linux: { executablName: 'x' } }],
    ['mac', { mac: { hardendRuntime: true } }],
    ['nsis', { nsis: { oneclick: false } }],
    ['appImage', { appImage: { desktp: {} } }],
  ])('a word it does not know is found: %s', async (at, wrong) => {
    await expect(validate({ ...configuration, ...wrong })).rejects.toThrow(`configuration.${at}`)
  })
})

describe('the command', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'app/bin'), { recursive: true })
    cpSync(join(build, 'linux/gatewright'), join(folder, 'app/bin/gatewright'))
    writeFileSync(join(folder, 'app/gatewright'), '#!/bin/sh\nprintf "%s\\n" "$@"\n')
    chmodSync(join(folder, 'app/gatewright'), 0o755)
  })

  test.each([
    ['nothing', []],
    ['a plan', ['office.gatewright.json']],
    ['a plan with blanks in its name', ['my plans/Two offices.gatewright.json']],
    ['a folder away', ['../office']],
  ])('%s opens the window', (_what, args) => {
    expect(app(args)).toEqual(args)
  })

  test.each([
    ['a command', ['check', 'a b.gatewright.json']],
    ['a mistyped command', ['chekc', 'x.gatewright.json']],
    ['help', ['--help']],
    ['version', ['--version']],
  ])('%s is for the command line, without a display', (_what, args) => {
    const got = app(args)
    expect(got.slice(-args.length - 1)).toEqual(['--cli', ...args])
    expect(got).toContain('--ozone-platform=headless')
  })

  test('the app is found through a link', () => {
    symlinkSync(join(folder, 'app/bin/gatewright'), join(folder, 'linked'))
    expect(said(join(folder, 'linked'), ['a.gatewright.json'])).toEqual(['a.gatewright.json'])
  })

  const app = (args: readonly string[]): readonly string[] => said(join(folder, 'app/bin/gatewright'), args)
})

test.each(['gatewright', 'after-install.sh', 'after-remove.sh'])('%s is a shell script', (name) => {
  expect(spawnSync('sh', ['-n', join(build, 'linux', name)], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
})

test('a Debian package holds the files, belongs to root and knows what to run', () => {
  const source = join(folder, 'source')
  mkdirSync(join(source, 'bin'), { recursive: true })
  writeFileSync(join(source, 'bin/tool'), 'x'.repeat(3000), { mode: 0o755 })
  writeFileSync(join(folder, 'read.me'), 'text', { mode: 0o600 })
  writeFileSync(join(folder, 'after.sh'), '#!/bin/sh\n')
  const deb = join(folder, 'result.deb')
  const options = {
    '-t': 'deb',
    '-d': 'libc6',
    ...facts,
    '--after-install': join(folder, 'after.sh'),
    '--package': deb,
  }
  const inputs = [`${source}/=/opt/Tool`, `${join(folder, 'read.me')}=/usr/share/doc/tool/copyright`]
  execFileSync(process.execPath, [join(build, 'fpm.mjs'), ...Object.entries(options).flat(), ...inputs])

  const listed = dpkg('--contents', deb).map((line) => line.split(/\s+/))
  expect(listed.map(([mode, owner, , , , path]) => `${mode} ${owner} ${path}`)).toEqual(
    expect.arrayContaining([
      '-rwxr-xr-x root/root ./opt/Tool/bin/tool',
      '-rw-r--r-- root/root ./usr/share/doc/tool/copyright',
    ]),
  )
  expect(dpkg('--field', deb)).toEqual(
    expect.arrayContaining(['Package: tool', 'Version: 1.2.3', 'Depends: libc6', 'Description: A tool']),
  )
  expect(dpkg('--info', deb, 'postinst')).toEqual(['#!/bin/sh'])
})

test('no package is made with an option nobody has thought of', () => {
  const made = spawnSync(process.execPath, [join(build, 'fpm.mjs'), '-t', 'deb', '--deb-changelog', 'x'], {
    encoding: 'utf8',
  })
  expect(made.status).toBe(1)
  expect(made.stderr).toContain('--deb-changelog')
})

const facts = {
  '--name': 'tool',
  '--version': '1.2.3',
  '--architecture': 'amd64',
  '--maintainer': 'Ann <ann@tool.example>',
  '--url': 'https://tool.example',
  '--category': 'net',
  '--deb-priority': 'optional',
  '--deb-compression': 'gz',
  '--description': '\n A tool',
}

const dpkg = (...args: string[]): readonly string[] =>
  execFileSync('dpkg-deb', args, { encoding: 'utf8' }).trimEnd().split('\n')

/** What the app is called with, but for the switch that only root needs. */
function said(program: string, args: readonly string[]): readonly string[] {
  const lines = execFileSync(program, args, { encoding: 'utf8' }).split('\n').slice(0, -1)
  return lines.filter((line) => line !== '' && line !== '--no-sandbox')
}

/** electron-builder has no door for this; the manifest beside it leads to the part that has. */
async function validate(given: object): Promise<void> {
  const beside = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'))
  const { validateConfiguration } = beside('app-builder-lib/out/util/config/config') as {
    validateConfiguration: (configuration: object, log: unknown) => Promise<void>
  }
  const { DebugLogger } = beside('builder-util') as { DebugLogger: new (enabled: boolean) => unknown }
  await validateConfiguration(given, new DebugLogger(false))
}

test('what the packages call the plan file is one word', () => {
  const xml = readFileSync(join(build, 'linux/mime.xml'), 'utf8')
  expect(xml).toContain('<mime-type type="application/x-gatewright-plan">')
  expect(configuration.linux).toMatchObject({ mimeTypes: ['application/x-gatewright-plan'] })
})
