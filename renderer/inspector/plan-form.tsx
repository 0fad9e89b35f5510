import { Button } from 'react-aria-components'
import { counted, inSentence } from '../../shared/base/words.ts'
import { summaryOf } from '../../shared/check/check.ts'
import { settings } from '../../shared/plan/patch.ts'
import type { Settings } from '../../shared/plan/plan.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { ChoiceControl } from './choice-control.tsx'
import { REGIONS } from './regions.ts'
import { FormProvider, type Slot } from './slot.ts'
import { TagsControl } from './tags-control.tsx'
import { TextControl } from './text-control.tsx'
import { TitleBlockFields } from './title-block.tsx'

const NO_FORM = { findings: [], related: [], wanted: undefined }

/** The plan's own settings, shown while nothing is chosen. */
export function PlanForm() {
  const { workspace } = useSession()
  const { plan } = useMoment()
  const slot = <T,>(label: string, value: T, patch: (value: T) => Partial<Settings>, help?: string): Slot<T> => ({
    path: label,
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
  const region = slot<string | number>('Region', plan.region, (value) => ({ region: String(value) }))
  const isKnown = REGIONS.some(([code]) => code === plan.region)
  const options = [
    ...REGIONS.map(([code, place]) => ({ value: code, label: `${code} · ${place}` })),
    ...(isKnown ? [] : [{ value: plan.region, label: plan.region }]),
  ]
  return (
    <FormProvider value={NO_FORM}>
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
        <TextControl slot={slot('Name', plan.name, (name) => ({ name }))} placeholder={undefined} />
        <ChoiceControl slot={region} options={options} />
        <section className="form-section">
          <h3>Tags of everything</h3>
          <TagsControl
            slot={slot('Tags', plan.tags, (tags) => ({ tags }), 'Exported as the provider’s default tags.')}
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
