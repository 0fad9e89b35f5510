import { Button } from 'react-aria-components'
import { counted, inSentence } from '../../shared/base/words.ts'
import type { Field } from '../../shared/plan/field.ts'
import { put } from '../../shared/plan/patch.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { useMoment, useSession } from '../session/session.ts'
import { partlyHeld, type PartlyHeld } from './blend.ts'

interface Props {
  readonly field: Field
  readonly name: string
  readonly resources: readonly Resource[]
}

/** The row that was pressed goes away. */
function focusField(row: Element): void {
  row.closest('.partly-held')?.previousElementSibling?.querySelector<HTMLElement>('input, button')?.focus()
}

/** What stands in the lists of some of the chosen resources only. */
export function PartlyHeldRows({ field, name, resources }: Props) {
  const session = useSession()
  const { estate } = useMoment()
  const all = counted(resources.length, 'resource')
  const textOf = ({ value }: PartlyHeld): string => {
    if (field.type === 'choices') return field.options.find((option) => option.value === value)?.label ?? String(value)
    return field.type === 'links' ? estate.nameOf(String(value)) : String(value)
  }
  const change = (held: PartlyHeld, isAdded: boolean): void => {
    const changed = resources.map((resource) => {
      const others = (resource[name] as readonly unknown[]).filter((each) => each !== held.value)
      return isAdded && others.length < (resource[name] as readonly unknown[]).length
        ? resource
        : { ...resource, [name]: isAdded ? [...others, held.value] : others }
    })
    session.workspace.settle()
    session.workspace.apply(put(...changed), `Change ${inSentence(field.label)} of ${all}`)
    session.show({ announcement: `${isAdded ? 'Added' : 'Removed'} ${textOf(held)} ${isAdded ? 'to' : 'from'} all.` })
  }
  return (
    <ul className="partly-held" aria-label={`${field.label} of some`}>
      {partlyHeld(resources, name).map((held) => (
        <li key={held.value}>
          <span className="partly-held-value">{textOf(held)}</span>
          <span className="aside">
            {held.count} of {resources.length}
          </span>
          <Button
            className="button quiet small"
            aria-label={`Add ${textOf(held)} to all`}
            onPress={({ target }) => {
              focusField(target)
              change(held, true)
            }}
          >
            Add to all
          </Button>
          <Button
            className="button quiet small"
            aria-label={`Remove ${textOf(held)} from all`}
            onPress={({ target }) => {
              focusField(target)
              change(held, false)
            }}
          >
            Remove from all
          </Button>
        </li>
      ))}
    </ul>
  )
}
