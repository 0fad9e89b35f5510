import { expect, test } from 'vitest'
import { drawIoOf } from '../../shared/draw/draw-io.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { svgOf } from '../../shared/scene/svg.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { documentOf } from '../report/subject.ts'
import { everyKind, inTurn, rewritten, waived } from './everywhere.ts'

const everything = await everyKind()
const scene = (plan: Plan): ReturnType<typeof sceneOf> => sceneOf(plan, estateOf(plan))

/** The tags, empty or not, with the names of their attributes, each once; all that stands between `<` and `>` where nobody quotes. */
const tagsIn = (markup: string): ReadonlySet<string> =>
  new Set(Array.from(markup.matchAll(/<[^<>]*>?/g), ([tag]) => tag.replace(/="[^"]*"|\/(?=>)/g, '')))

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

const decoded = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (each) => entities[each] ?? each)

const formats = {
  svg: (plan: Plan) => svgOf(scene(plan), { theme: 'print', title: plan.name }),
  'draw.io': (plan: Plan) => drawIoOf(plan, scene(plan)),
  html: (plan: Plan) => htmlOf(documentOf(waived(plan, () => 'fine')), { regular: '', semibold: '' }),
}

test.each(Object.entries(formats))('hostile texts in every field add no tag and no attribute to %s', (_, write) => {
  const [hostile, plain] = [
    tagsIn(write(rewritten(everything, inTurn(hostileTexts)))),
    tagsIn(write(rewritten(everything, inTurn(['plain', 'words of more than one line\nof the field'])))),
  ]
  expect([...hostile].filter((tag) => !plain.has(tag))).toEqual([])
})

test('what draw.io takes for HTML has our own tags only', () => {
  const file = drawIoOf(everything, scene(rewritten(everything, inTurn(hostileTexts))))
  const shown = Array.from(file.matchAll(/ (?:label|tooltip)="([^"]*)"/g), ([, html]) => decoded(html ?? ''))
  expect(shown.length).toBeGreaterThan(everything.resources.size)
  expect(tagsIn(shown.join(''))).toEqual(new Set(['<font style>', '</font>', '<b>', '</b>', '<br>']))
})
