// `npm run goldens [-- --accept]`: draws every template and compares it with test/goldens; a page under out/ shows the
// old beside the new, what has changed first. `--accept` takes the new ones over.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, root } from './process.mjs'

const accepted = join(root, 'test/goldens')
const drawn = join(root, 'out/goldens')
const page = join(drawn, 'index.html')

const style =
  '<style>body{font-family:sans-serif}div{display:flex;gap:16px}figure{margin:0;flex:1}img{max-width:100%}</style>'

const accept = process.argv.includes('--accept')
const before = goldens()
const tests = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/goldens']
process.exitCode = await run(process.execPath, [...tests, ...(accept ? ['--update'] : [])])
writePage()

function goldens() {
  return new Map(svgFiles(accepted).map((name) => [name, readFileSync(join(accepted, name), 'utf8')]))
}

function svgFiles(folder) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.svg')) : []
}

function writePage() {
  const pairs = svgFiles(drawn).map((name) => pair(name, before.get(name), readFileSync(join(drawn, name), 'utf8')))
  const changed = pairs.filter((each) => each.changed)
  const body = [...changed, ...pairs.filter((each) => !each.changed)].map(section).join('\n')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>Goldens</title>${style}\n${body}\n`)
  console.log(`${changed.length} of ${pairs.length} drawings changed: ${page}`)
}

function pair(name, old, now) {
  return { name, old, now, changed: old !== now }
}

function section({ name, old, now, changed }) {
  const pictures = changed && old !== undefined ? picture('accepted', old) + picture('now', now) : picture('now', now)
  return `<h2>${name}${changed ? ' (changed)' : ''}</h2><div>${pictures}</div>`
}

function picture(title, svg) {
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return `<figure><figcaption>${title}</figcaption><img alt="${title}" src="${address}"></figure>`
}
