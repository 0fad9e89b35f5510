// Whose work is inside the bundles, and under which licence: the bundler says it, package.json is never asked what it
// promises. A licence that is not allowed here ends the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { root } from './process.mjs'

const NOTED = join(root, 'out/.cache/packages')
const RESULT = join(root, 'out/renderer/licences.json')
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1']

/** Not from a package: our own work, AWS's drawings, and what Electron brings itself. */
const OTHERS = [
  { name: 'Gatewright', version: null, licence: 'MIT', text: textIn(root) },
  {
    name: 'AWS Architecture Icons',
    version: '2026-01-30',
    licence: 'CC-BY-ND-2.0',
    text: `© Amazon Web Services, Inc. or its affiliates. Unmodified.
https://creativecommons.org/licenses/by-nd/2.0/

Gatewright is not affiliated with, endorsed by or sponsored by Amazon Web Services.`,
  },
  {
    name: 'Electron',
    version: null,
    licence: 'MIT',
    text: `${textIn(join(root, 'node_modules/electron'))}
Chromium, Node and all that they are made of: LICENSES.chromium.html beside the program.`,
  },
]

/** A plugin that notes which packages have code, styles or fonts in a bundle. */
export function notePackages(bundle) {
  return {
    name: 'note-packages',
    generateBundle(_options, files) {
      const modules = Object.values(files).flatMap((file) => (file.type === 'chunk' ? modulesIn(file) : []))
      mkdirSync(NOTED, { recursive: true })
      writeFileSync(notesOf(bundle), JSON.stringify(noticesByPackage(modules)))
    },
  }
}

/** For the window, which shows it: `{ name, version, licence, text }` each. */
export function writeLicences(bundles) {
  const noted = bundles.map((bundle) => JSON.parse(readFileSync(notesOf(bundle), 'utf8')))
  const folders = [...new Set(noted.flatMap(Object.keys))]
  const packages = folders.map((folder) => entryOf(folder, [...new Set(noted.flatMap((each) => each[folder] ?? []))]))
  const entries = [...packages, ...OTHERS].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  mkdirSync(dirname(RESULT), { recursive: true })
  writeFileSync(RESULT, `${JSON.stringify(entries, null, 2)}\n`)
}

/** @param notices  of others whose work is in the package's files; shrinking takes them out of the bundles */
export function entryOf(folder, notices = []) {
  const at = resolve(root, folder)
  const manifest = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
  const { name, version, license: licence } = manifest
  if (!ALLOWED.includes(licence))
    throw new Error(`${name} is under ${licence ?? 'no licence'}, which build/licences.mjs does not allow`)
  const text = textIn(at) || (licence === 'MIT' ? mitText(manifest) : '')
  if (text === '') throw new Error(`${name} has no text of its licence`)
  return { name, version, licence, text: [text, ...headed(notices)].join('\n\n') }
}

const headed = (notices) => (notices.length === 0 ? [] : ['Notices in its files:', ...notices])

function noticesByPackage(modules) {
  const noted = {}
  for (const id of [...new Set(modules)].sort()) {
    const folder = packageFolder(id)
    if (folder !== undefined) noted[folder] = [...(noted[folder] ?? []), ...noticesIn(id)]
  }
  return noted
}

/** Comments that ask to be kept. */
function noticesIn(id) {
  if (!existsSync(id)) return []
  const comments = readFileSync(id, 'utf8').match(/\/\*![^]*?\*\//g) ?? []
  return comments.map((comment) => comment.slice(3, -2).trim())
}

/** What was dropped as unused has no length left; styles never had one, they become files of their own. */
function modulesIn({ modules, moduleIds }) {
  return moduleIds.filter((id) => modules[id]?.renderedLength > 0 || /\.css(\?|$)/.test(id))
}

/** `node_modules/NAME` of a file below it; code that the bundler itself adds is under the bundler's name. */
function packageFolder(id) {
  const own = /^\0(rolldown|vite)\//.exec(id)
  const name = own?.[1] ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
  if (name === undefined) return undefined
  return own
    ? `node_modules/${name}`
    : id.slice(id.indexOf('/node_modules/') + 1, id.lastIndexOf(`/${name}/`) + name.length + 1)
}

/** Its own file; what a bundler lists there beyond its own code is not in what it makes. */
function textIn(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name))
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.map((text) => text.split('# Licenses of bundled dependencies')[0].trim()).join('\n\n')
}

/** For a package that only names its licence. */
function mitText({ author }) {
  const [title, , ...terms] = readFileSync(join(root, 'LICENSE'), 'utf8').trim().split('\n\n')
  return [title, `Copyright (c) ${author.name ?? author}`, ...terms].join('\n\n')
}

function notesOf(bundle) {
  return join(NOTED, `${bundle}.json`)
}
