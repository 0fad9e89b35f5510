import { tags, text, type Fields } from '../plan/field.ts'
import type { Plan, Waivers } from '../plan/plan.ts'
import { titleBlockFields } from '../plan/title-block.ts'
import { valueWords, type Change } from './change.ts'
import { changesIn, type Where } from './fields.ts'
import type { NameOf } from './values.ts'

const settingFields: Fields = {
  name: text('Name'),
  region: text({ label: 'Region', replaces: 'resource' }),
  tags: tags('Tags of everything'),
}

/** What of the plan as a whole is not as it was, how it is drawn left out. */
export function settingChanges(before: Plan, after: Plan, names: Where['names']): readonly Change[] {
  const where: Where = { path: '', label: '', names, replaced: { resource: 'every AWS resource is made anew there' } }
  return [
    ...changesIn(settingFields, ownOf(before), ownOf(after), where),
    ...changesIn(titleBlockFields, before.titleBlock, after.titleBlock, {
      ...where,
      path: 'titleBlock.',
      label: 'title block ',
    }),
    ...waiverChanges(before.waivers, after.waivers, names.after),
  ]
}

/** Without what has an account of its own. */
function ownOf({ resources: _, places: __, titleBlock: ___, waivers: ____, unknown, ...own }: Plan): Plan['unknown'] {
  return { ...own, ...unknown }
}

const pairsIn = (waivers: Waivers): readonly string[] =>
  Object.entries(waivers).flatMap(([id, rules]) => Object.keys(rules).map((rule) => `${id} ${rule}`))

function waiverChanges(before: Waivers, after: Waivers, nameOf: NameOf): readonly Change[] {
  const pairs = new Set([...pairsIn(after), ...pairsIn(before)])
  return [...pairs].flatMap((pair) => {
    const [id = '', rule = ''] = pair.split(' ')
    const [from = '', to = ''] = [before[id]?.[rule], after[id]?.[rule]]
    const label = `rule ${rule} for ${nameOf(id)}`
    return from === to ? [] : { field: `waivers.${id}.${rule}`, label, from, to, words: waiverWords(label, from, to) }
  })
}

function waiverWords(label: string, from: string, to: string): string {
  if (from === '') return `${label} switched off: ${to}`
  if (to === '') return `${label} switched on again`
  return valueWords(`reason to switch off ${label}`, from, to)
}
