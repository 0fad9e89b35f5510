import type cytoscape from 'cytoscape'
import type { Difference } from './diff.ts'
import type { Drawn } from './elements.ts'
import { beforeDrawing, finishPreparing } from './frames.ts'

/** More elements than this are added so many at a time: the window answers in between. */
const MANY = 1_000
const PORTION = 300

const definition = ({ group, data, id, classes, ...rest }: Drawn): cytoscape.ElementDefinition => ({
  group,
  classes,
  data: { ...data, id },
  ...('position' in rest ? { position: { ...rest.position } } : {}),
})

function change(cy: cytoscape.Core, from: Drawn, to: Drawn): void {
  const element = cy.getElementById(to.id)
  if (from.data !== to.data) element.data({ ...to.data })
  if (from.classes !== to.classes) element.classes(to.classes)
  if (to.group === 'nodes') element.position({ ...to.position })
}

function* adding(cy: cytoscape.Core, added: readonly Drawn[]): Generator<undefined> {
  for (let i = 0; i < added.length; i += PORTION) {
    cy.add(added.slice(i, i + PORTION).map(definition))
    yield
  }
}

/** In one batch, one pass of styling and one frame, unless there is too much to add. */
export function applyDifference(cy: cytoscape.Core, { added, changed, removed }: Difference): void {
  finishPreparing(cy)
  const isMany = added.length > MANY
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove()
    if (!isMany) cy.add(added.map(definition))
    for (const { from, to } of changed) change(cy, from, to)
  })
  if (isMany) beforeDrawing(cy, adding(cy, added))
}
