import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { arrange } from '../../shared/draw/arrange.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { svgOf } from '../../shared/scene/svg.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { templates } from '../../templates/index.ts'
import { templatePlan } from '../workspace/flagship.ts'
import { pictureOf } from './picture.ts'

/** What `npm run goldens` shows beside the goldens. */
const drawnNow = join(import.meta.dirname, '../../out/goldens')

const tidied = (plan: Plan): Plan => ({ ...plan, places: arrange(plan, estateOf(plan)) })

const asItComes = (plan: Plan): Plan => plan

const variants: readonly (readonly [string, (plan: Plan) => Plan, ThemeName])[] = [
  ['light', asItComes, 'light'],
  ['dark', asItComes, 'dark'],
  ['tidied', tidied, 'light'],
]

const goldens = templates.flatMap(({ name }) => variants.map((variant) => [name, ...variant] as const))

test.each(goldens)('%s %s is drawn as it was accepted', async (name, variant, make, theme) => {
  const plan = make(templatePlan(name))
  const svg = svgOf(sceneOf(plan, estateOf(plan)), { theme, title: plan.name })
  const file = `${name}.${variant}.svg`
  mkdirSync(drawnNow, { recursive: true })
  writeFileSync(join(drawnNow, file), svg)
  await expect(svg).toMatchFileSnapshot(file)
})

test.each(templates.map(({ name }) => name))(
  'the picture of %s on the start screen is as it was accepted',
  async (name) => {
    const plan = templatePlan(name)
    const picture = pictureOf(sceneOf(plan, estateOf(plan)))
    await expect(picture).toMatchFileSnapshot(`../../templates/${name}/picture.svg`)
  },
)
