// Finds lockfiles that `npm ci` would refuse (an optional package without its entry) or that name a download address.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? join(root, 'package-lock.json'), 'utf8'))
const problems = Object.entries(packages).flatMap(([at, entry]) => [
  ...addressProblems(at, entry),
  ...optionalProblems(at, entry),
])
console.log(problems.length > 0 ? problems.join('\n') : `${Object.keys(packages).length} packages, all complete`)
process.exitCode = problems.length > 0 ? 1 : 0

function addressProblems(at, entry) {
  return entry.resolved ? [`${at}: has a resolved address`] : []
}

function optionalProblems(at, entry) {
  const names = Object.keys(entry.optionalDependencies ?? {})
  return names
    .filter((name) => !isInstalledFor(at, name))
    .map((name) => `${at || 'the project'}: optional ${name} has no entry`)
}

/** Walks up the nested node_modules folders as Node's own lookup does. */
function isInstalledFor(at, name) {
  for (let folder = at; ; folder = parentOf(folder)) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
  }
}

function parentOf(folder) {
  const at = folder.lastIndexOf('node_modules/')
  return at <= 0 ? '' : folder.slice(0, at - 1)
}
