import { MOST_DRAWN, sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { Input } from './input.ts'
import { Unusable } from './unusable.ts'

/** The drawing of a plan, unless there is more in it than can be drawn in a time that anyone waits. */
export function drawn({ file, plan }: Pick<Input, 'file' | 'plan'>): Scene {
  const count = plan.resources.size
  if (count > MOST_DRAWN)
    throw new Unusable(
      `${file}: resources: the plan has ${count} resources, and at most ${MOST_DRAWN} are drawn; divide it into several plans`,
    )
  return sceneOf(plan, estateOf(plan))
}
