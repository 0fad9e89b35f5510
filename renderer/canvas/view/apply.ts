import type cytoscape from 'cytoscape'
import type { Difference } from './diff.ts'
import type { Drawn } from './elements.ts'

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

/** Everything in one batch: one pass of styling, one frame. */
export function applyDifference(cy: cytoscape.Core, { added, changed, removed }: Difference): void {
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove()
    cy.add(added.map(definition))
    for (const { from, to } of changed) change(cy, from, to)
  })
}
