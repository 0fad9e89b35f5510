import { csvOf } from '../../shared/addresses/csv.ts'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { failureText } from '../../shared/base/result.ts'
import { isProblem } from '../../shared/bridge/calls.ts'
import { createChecker, withWaivers } from '../../shared/check/check.ts'
import { compare } from '../../shared/compare/compare.ts'
import { markdownOf as comparedMarkdown } from '../../shared/compare/markdown.ts'
import { drawIoOf } from '../../shared/draw/draw-io.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { REGION_ID, type Plan } from '../../shared/plan/plan.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { reportOf } from '../../shared/report/report.ts'
import { svgOf } from '../../shared/scene/svg.ts'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { fragmentOf, readFragment, writeFragment } from '../../shared/workspace/fragment.ts'
import { placesIn } from '../../shared/workspace/json.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { textOf } from '../../electron/files/text-file.ts'

const FILE = 'plan.json'
const noFonts = { regular: '', semibold: '' }

/** What is wrong with a file as a whole has no place in it. */
const ABOUT_THE_FILE = new Set(['json-empty', 'json-binary', 'json-size', 'plan-format'])

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

/** Has words, and none that only a program says; what stands in the file may be told as it is. */
const isSentence = (text: string, file: string): boolean =>
  text.trim() !== '' && ['undefined', 'NaN', '[object'].every((word) => !text.includes(word) || file.includes(word))

/**
 * Reads the bytes as the app and the command line do and makes everything of the plan that can be made of one.
 * @throws  where an answer is neither a value nor a sentence with file and place
 */
export function answer(bytes: Buffer): 'refused' | 'read' {
  const file = textOf(bytes, FILE)
  if (isProblem(file)) {
    expect(file.message.includes(FILE), `a message without the file: ${file.message}`)
    return 'refused'
  }
  const pasted = readFragment(file.text)
  if (!pasted.ok)
    for (const { message } of pasted.failures) expect(isSentence(message, file.text), `“${message}” is no sentence`)
  const read = readPlan(file.text, FILE)
  if (read.ok) {
    everythingOf(read.value.plan, file.text)
    return 'read'
  }
  expect(read.failures.length > 0, 'refused without a word')
  for (const failure of read.failures) {
    const isTold = failure.file === FILE && isSentence(failure.message, file.text)
    expect(isTold, `“${failureText(failure)}” is no sentence with a file`)
    const hasPlace = (failure.place ?? '') !== ''
    expect(hasPlace || ABOUT_THE_FILE.has(failure.code), `“${failureText(failure)}” says no place`)
  }
  return 'refused'
}

function everythingOf(plan: Plan, text: string): void {
  const written = writePlan(plan)
  const again = readPlan(written, FILE)
  expect(again.ok && writePlan(again.value.plan) === written, 'the plan is not read as it was written')
  const estate = estateOf(plan)
  const findings = withWaivers(createChecker().check(estate), plan.waivers)
  const placeOf = placesIn(text)
  for (const { at, message } of findings) {
    expect(plan.resources.has(at.id) || at.id === REGION_ID, `a finding at ${at.id}, which is not there`)
    expect(message.trim() !== '' && placeOf(['resources', at.id]).line > 0, `a finding without words at ${at.id}`)
  }
  for (const { path, text: terraform } of exportTerraform(plan))
    expect(/^[a-z.]+$/.test(path) && terraform.endsWith('\n'), `${path} is no Terraform file`)
  const scene = sceneOf(plan, estate)
  svgOf(scene, { theme: 'print', title: plan.name })
  drawIoOf(plan, scene)
  csvOf(addressPlan(estate))
  const report = reportOf({ plan, estate, findings, scene }, '2026-11-22')
  htmlOf(report, noFonts)
  markdownOf(report, `${plan.name}.svg`)
  const [first] = plan.resources.keys()
  const other: Plan = { ...plan, name: 'other', resources: new Map([...plan.resources].slice(1)) }
  comparedMarkdown(compare(other, plan), plan.name)
  if (first === undefined) return
  const pasted = readFragment(writeFragment(fragmentOf(plan, new Set([first]))))
  expect(pasted.ok && pasted.value.resources.has(first), 'what was copied can’t be pasted')
}
