// The main job without a window: a plan, checked, exported as Terraform and drawn.
import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root, run } from './process.mjs'
import { runtimeEnvironment } from './setup.mjs'

const FOLDER = 'gatewright-demo'
const TEMPLATE = 'office-to-eks'
const ENDING = '.gatewright.json'
const OWN_PLAN = join(FOLDER, TEMPLATE + ENDING)

/** Answers the exit code of the first command that fails. A plan made by an earlier start is kept. */
export async function demonstrate(runtime, file) {
  mkdirSync(join(root, FOLDER), { recursive: true })
  const plan = file ?? OWN_PLAN
  console.log('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window opens.')
  console.log(`Instead: check ${plan}, export Terraform, draw the diagram, all into ${FOLDER}/`)
  for (const args of commandsFor(plan)) {
    const code = await gatewright(args, runtime)
    if (code !== 0) return code
  }
  console.log(summaryOf(plan))
  return 0
}

function commandsFor(plan) {
  const create = plan !== OWN_PLAN || existsSync(join(root, plan)) ? [] : [['new', TEMPLATE, '--out', plan]]
  const { terraform, svg, pdf } = resultsOf(plan)
  return [
    ...create,
    ['check', plan],
    ['export', 'terraform', plan, '--out', terraform],
    ['export', 'diagram', plan, '--out', svg],
    ['export', 'diagram', plan, '--out', pdf],
  ]
}

function resultsOf(plan) {
  const name = join(FOLDER, basename(plan, ENDING))
  return { terraform: join(FOLDER, 'terraform'), svg: `${name}.svg`, pdf: `${name}.pdf` }
}

function gatewright(args, runtime) {
  console.log(`\n$ npx gatewright ${args.join(' ')}`)
  return run(process.execPath, ['out/cli/gatewright.js', ...args], { env: runtimeEnvironment(runtime) })
}

function summaryOf(plan) {
  const { terraform, svg, pdf } = resultsOf(plan)
  return [
    '',
    `plan       ${plan}`,
    `Terraform  ${terraform}/`,
    `diagram    ${svg}, ${pdf}`,
    '',
    'With a display, npm start opens the app.',
  ].join('\n')
}
