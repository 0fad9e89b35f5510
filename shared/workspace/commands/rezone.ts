import { zoneIn } from '../../estate/zones.ts'
import { kindOf } from '../../kinds/by-name.ts'
import type { Resource } from '../../plan/plan.ts'
import type { Fragment } from '../fragment.ts'

function rezoned(resource: Resource, from: string, region: string): Resource {
  const zones = Object.entries(kindOf(resource)?.record.fields ?? {}).flatMap(([name, { type }]) => {
    const zone = type === 'text' ? zoneIn(region, String(resource[name]), from) : undefined
    return zone === undefined ? [] : [[name, zone] as const]
  })
  return zones.length === 0 ? resource : { ...resource, ...Object.fromEntries(zones) }
}

/** The fragment with the zones of another Region; as it is where it does not say its own. */
export function inRegion(fragment: Fragment, region: string): Fragment {
  const { region: from } = fragment
  if (from === undefined || from === region) return fragment
  const resources = new Map([...fragment.resources].map(([id, each]) => [id, rezoned(each, from, region)]))
  return { ...fragment, resources, region }
}
