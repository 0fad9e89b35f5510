import { Check, Minus, X } from 'lucide-react'
import type { Fact } from '../../shared/kinds/kind.ts'
import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { useMoment } from '../session/session.ts'

/** What follows from the plan for this resource: who reaches it, what is left in it. */
export function Facts({ resource }: { readonly resource: Resource }) {
  const { estate } = useMoment()
  const facts = kindOf(resource)?.facts?.(resource, estate) ?? []
  if (facts.length === 0) return null
  return (
    <dl className="facts" aria-label="What follows from the plan">
      {facts.map((fact) => (
        <div key={`${fact.label} ${fact.value}`}>
          <dt>
            <FactMark fact={fact} />
            {fact.label}
          </dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether it holds is also in its words; the mark is for the eye. */
function FactMark({ fact: { holds } }: { readonly fact: Fact }) {
  const Mark = holds === undefined ? Minus : holds ? Check : X
  return <Mark size={13} aria-hidden />
}
