import type cytoscape from 'cytoscape'
import type { Difference } from './diff.ts'
import type { Drawn } from './elements.ts'
import { loadPictures } from './pictures.ts'

/** More elements than this are added so many at a time: the window answers in between. */
const MANY = 100

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

function add(cy: cytoscape.Core, added: readonly Drawn[]): void {
  loadPictures(added)
  cy.add(added.map(definition))
}

/** In one batch, one pass of styling and one frame, unless there is too much to add: then a step for each frame. */
export function* applyDifference(
  cy: cytoscape.Core,
  { added, changed, removed }: Difference,
): Generator<undefined, void, undefined> {
  const isMany = added.length > MANY
  loadPictures(changed.map(({ to }) => to))
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove()
    if (!isMany) add(cy, added)
    for (const { from, to } of changed) change(cy, from, to)
  })
  if (!isMany) return
  for (let i = 0; i < added.length; i += MANY) {
    add(cy, added.slice(i, i + MANY))
    yield
  }
  // The last are styled in a frame of their own, before everything is painted.
  yield
}
