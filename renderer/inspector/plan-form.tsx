import { Button } from 'react-aria-components'
import { counted, inSentence } from '../../shared/base/words.ts'
import { summaryOf } from '../../shared/check/check.ts'
import { regions } from '../../shared/estate/regions.ts'
import { settings } from '../../shared/plan/patch.ts'
import { REGION_ID, type Settings } from '../../shared/plan/plan.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { ChoiceControl } from './choice-control.tsx'
import { FormProvider, type Slot } from './slot.ts'
import { TagsControl } from './tags-control.tsx'
import { TextControl } from './text-control.tsx'
import { TitleBlockFields } from './title-block.tsx'

/** The plan's own settings, shown while nothing is chosen. */
export function PlanForm() {
  const { workspace } = useSession()
  const { plan, findings } = useMoment()
  const own = findings.filter(({ at }) => at.id === REGION_ID)
  const slot = <T,>(
    path: keyof Settings,
    label: string,
    value: T,
    patch: (value: T) => Partial<Settings>,
    help?: string,
  ): Slot<T> => ({
    path,
    label,
    help,
    value,
    set: (next, typing = false) => {
      workspace.apply(
        settings(patch(next)),
        `Change ${inSentence(label)} of the plan`,
        typing ? `plan ${label}` : undefined,
      )
    },
    settle: workspace.settle,
  })
  const region = slot<string | number>('region', 'Region', plan.region, (value) => ({ region: String(value) }))
  const isKnown = regions.some(([code]) => code === plan.region)
  const options = [
    ...regions.map(([code, place]) => ({ value: code, label: `${code} · ${place}` })),
    ...(isKnown ? [] : [{ value: plan.region, label: plan.region }]),
  ]
  return (
    <FormProvider value={{ findings: own, related: [], wanted: undefined }}>
      <div className="inspector">
        <header className="inspector-head">
          <div>
            <h2>Plan</h2>
            <p>
              Nothing is selected: these are the settings of the plan. Select something on the drawing to see its own.
            </p>
          </div>
        </header>
        <Summary />
        <TextControl slot={slot('name', 'Name', plan.name, (name) => ({ name }))} placeholder={undefined} />
        <ChoiceControl slot={region} options={options} />
        <section className="form-section">
          <h3>Tags of everything</h3>
          <TagsControl
            slot={slot('tags', 'Tags', plan.tags, (tags) => ({ tags }), 'Exported as the provider’s default tags.')}
          />
        </section>
        <section className="form-section">
          <h3>Title block</h3>
          <TitleBlockFields />
        </section>
      </div>
    </FormProvider>
  )
}

function Summary() {
  const session = useSession()
  const { plan, findings } = useMoment()
  const { errors, warnings, advice } = summaryOf(findings)
  if (plan.resources.size === 0) return null
  return (
    <Button
      className="summary"
      onPress={() => {
        session.show({ panel: 'problems' })
      }}
    >
      <span>
        <SeverityIcon severity="error" /> {counted(errors, 'error')}
      </span>
      <span>
        <SeverityIcon severity="warning" /> {counted(warnings, 'warning')}
      </span>
      <span>
        <SeverityIcon severity="advice" /> {advice} advice
      </span>
    </Button>
  )
}
