#!/usr/bin/env node
// What electron-builder asks of fpm, done by Debian's and Red Hat's own programs: a .deb by dpkg-deb, an .rpm by rpmbuild.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const text = { type: 'string' }
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { ...text, short: 's' },
    type: { ...text, short: 't' },
    depends: { ...text, short: 'd', multiple: true, default: [] },
    force: { type: 'boolean' },
    package: text,
    name: text,
    version: text,
    architecture: text,
    description: text,
    license: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    'after-install': text,
    'after-remove': text,
    'deb-priority': text,
    'deb-compression': text,
    'rpm-os': text,
    'rpm-compression': text,
  },
})
const FORMATS = { deb: makeDeb, rpm: makeRpm }
const DEB_COMPRESSION = { gz: 'gzip', xz: 'xz' }
/** electron-builder names one of them as Debian does. */
const RPM_ARCHITECTURE = { amd64: 'x86_64', aarch64: 'aarch64' }
const RPM_COMPRESSION = { gzip: 'w6.gzdio', xzmt: 'w6T.xzdio' }

const temporary = mkdtempSync(join(tmpdir(), 'gatewright-package-'))
const tree = join(temporary, 'tree')
try {
  const make = FORMATS[asked.type]
  if (make === undefined) throw new Error(`fpm.mjs makes no ${asked.type}`)
  const installed = positionals.map(copyIntoTree)
  openFolders(tree)
  make(installed)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** `FROM=TO`, a file or a folder; answers TO. */
function copyIntoTree(input) {
  const at = input.lastIndexOf('=')
  const [from, to] = [input.slice(0, at), input.slice(at + 1)]
  mkdirSync(dirname(join(tree, to)), { recursive: true })
  cpSync(from, join(tree, to), { recursive: true, verbatimSymlinks: true })
  if (!statSync(from).isDirectory()) chmodSync(join(tree, to), 0o644)
  return to
}

/** Whatever the umask of who builds. */
function openFolders(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) openFolders(join(folder, entry.name))
}

function makeDeb() {
  const control = join(tree, 'DEBIAN')
  const fields = {
    Package: asked.name,
    Version: asked.version,
    Architecture: asked.architecture,
    Maintainer: asked.maintainer,
    'Installed-Size': kilobytes(tree),
    Depends: asked.depends.join(', '),
    Section: asked.category,
    Priority: asked['deb-priority'],
    Homepage: asked.url,
    Description: summary(),
  }
  mkdirSync(control, { mode: 0o755 })
  writeFileSync(join(control, 'control'), lines(fields))
  addScript('after-install', join(control, 'postinst'))
  addScript('after-remove', join(control, 'postrm'))
  const compression = `-Z${known(DEB_COMPRESSION, asked['deb-compression'])}`
  execFileSync('dpkg-deb', ['--root-owner-group', compression, '--build', tree, asked.package], { stdio: 'ignore' })
}

function addScript(name, to) {
  if (asked[name] === undefined) return
  copyFileSync(asked[name], to)
  chmodSync(to, 0o755)
}

function makeRpm(installed) {
  const spec = join(temporary, 'gatewright.spec')
  const result = join(temporary, 'result')
  const fields = {
    Name: asked.name,
    Version: asked.version,
    Release: '1',
    Summary: summary(),
    License: asked.license,
    URL: asked.url,
    Vendor: asked.vendor,
    AutoReqProv: 'no',
  }
  const sections = {
    description: summary(),
    post: script('after-install'),
    postun: script('after-remove'),
    files: ['%defattr(-,root,root,-)', ...installed.map((path) => `"${path}"`)].join('\n'),
  }
  const requires = asked.depends.map((name) => `Requires: ${name}\n`).join('')
  const body = Object.entries(sections).map(([name, content]) => `\n%${name}\n${content}\n`)
  writeFileSync(spec, [lines(fields), requires, ...body].join(''))
  const defines = {
    _topdir: join(temporary, 'rpmbuild'),
    _rpmdir: result,
    _rpmfilename: 'result.rpm',
    _binary_payload: known(RPM_COMPRESSION, asked['rpm-compression']),
    // Electron's programs stay as they are: not stripped, not listed by their build.
    _build_id_links: 'none',
    __os_install_post: '%{nil}',
  }
  const options = Object.entries(defines).flatMap(([name, value]) => ['--define', `${name} ${value}`])
  execFileSync(
    'rpmbuild',
    ['-bb', '--target', known(RPM_ARCHITECTURE, asked.architecture), '--buildroot', tree, ...options, spec],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  copyFileSync(join(result, 'result.rpm'), asked.package)
}

/** In a spec file `%` begins a macro. */
function script(name) {
  return asked[name] === undefined ? '' : readFileSync(asked[name], 'utf8').replaceAll('%', '%%')
}

/** electron-builder puts an empty line before it for a .deb. */
function summary() {
  return asked.description.trim().split('\n')[0]
}

function lines(fields) {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}

function kilobytes(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((total, { parentPath, name }) => total + Math.ceil(lstatSync(join(parentPath, name)).size / 1024), 0)
}

function known(table, key) {
  if (table[key] === undefined) throw new Error(`fpm.mjs knows no ${key}`)
  return table[key]
}
