import { remembered } from '../../estate/remember.ts'
import type { Resource } from '../../plan/plan.ts'

/** Every name, with the first resource that has it. */
export const namesOf = remembered((resources: readonly Resource[]): ReadonlyMap<string, Resource> => {
  const names = new Map<string, Resource>()
  for (const resource of resources) if (!names.has(resource.name)) names.set(resource.name, resource)
  return names
})

/** `wanted`, or with the first number from 2 behind it that makes it free. */
export function freeName(names: ReadonlyMap<string, Resource>, wanted: string): string {
  let name = wanted
  for (let i = 2; names.has(name); i++) name = `${wanted}-${String(i)}`
  return name
}
