import { useMemo, useState } from 'react'
import { papers, type Orientation, type PaperName } from '../../shared/scene/paper.ts'
import { legiblePaper } from '../../shared/scene/legible.ts'
import { LEGIBLE, sheetsOf, type SheetOptions } from '../../shared/scene/sheet.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { ChoiceControl, FlagControl } from '../inspector/choice-control.tsx'
import type { Slot } from '../inspector/slot.ts'
import { TitleBlockFields } from '../inspector/title-block.tsx'
import { useMoment } from '../session/session.ts'
import { useFonts, withFonts } from './fonts.ts'

interface Choices {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly legend: boolean
  readonly fit: boolean
}

/** A field of the dialog that is not part of the plan. */
export const localSlot = <T,>(label: string, value: T, set: (value: T) => void): Slot<T> => ({
  path: label,
  label,
  help: undefined,
  value,
  set,
  settle: () => undefined,
})

export interface SheetSettings {
  readonly choices: Choices
  readonly change: (part: Partial<Choices>) => void
  readonly options: SheetOptions
}

const today = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

function optionsOf(plan: Plan, { paper, orientation, legend, fit }: Choices): SheetOptions {
  const { name: planName, titleBlock } = plan
  const date = today.format(new Date())
  return { paper, orientation, legend, ...(fit ? {} : { scale: 1 }), planName, titleBlock, date }
}

/** Landscape, on the smallest paper that shows all of it legibly. */
function usual({ plan, scene }: Moment): Choices {
  const choices = { orientation: 'landscape', legend: true, fit: true } as const
  return { ...choices, paper: legiblePaper(scene, optionsOf(plan, { ...choices, paper: 'A4' })) }
}

export function useSheet(): SheetSettings {
  const moment = useMoment()
  const [choices, setChoices] = useState(() => usual(moment))
  return {
    choices,
    change: (part) => {
      setChoices({ ...choices, ...part })
    },
    options: optionsOf(moment.plan, choices),
  }
}

const PAPERS = (Object.keys(papers) as PaperName[]).map((value) => ({ value, label: value }))
const SCALES = [
  { value: 'fit', label: 'Fitted to one sheet' },
  { value: 'full', label: '100 %, on several sheets' },
]
const ORIENTATIONS: readonly { readonly value: Orientation; readonly label: string }[] = [
  { value: 'landscape', label: 'Landscape' },
  { value: 'portrait', label: 'Portrait' },
]

export function SheetFields({ sheet }: { readonly sheet: SheetSettings }) {
  const { choices, change } = sheet
  const paper = localSlot<string | number>('Paper', choices.paper, (value) => {
    change({ paper: value as PaperName })
  })
  const orientation = localSlot<string | number>('Orientation', choices.orientation, (value) => {
    change({ orientation: value as Orientation })
  })
  const scale = localSlot<string | number>('Scale', choices.fit ? 'fit' : 'full', (value) => {
    change({ fit: value === 'fit' })
  })
  const legend = localSlot('Legend', choices.legend, (value) => {
    change({ legend: value })
  })
  return (
    <>
      <ChoiceControl slot={paper} options={PAPERS} />
      <ChoiceControl slot={orientation} options={ORIENTATIONS} />
      <ChoiceControl slot={scale} options={SCALES} />
      <FlagControl slot={legend} off={undefined} on={undefined} />
      <TitleBlockFields />
    </>
  )
}

/** The sheets as they will be printed. */
export function SheetPreview({ options }: { readonly options: SheetOptions }) {
  const { scene } = useMoment()
  const fonts = useFonts()
  const sheets = useMemo(() => sheetsOf(scene, options), [scene, options])
  const isSmall = sheets.some(({ textHeight }) => textHeight < LEGIBLE)
  return (
    <div className="preview">
      {isSmall && (
        <p className="finding-note warning">
          <SeverityIcon severity="warning" size={14} /> Addresses come out smaller than 2 mm. Choose larger paper or 100
          %.
        </p>
      )}
      {sheets.map(({ svg }, i) => (
        <Picture key={i} svg={withFonts(svg, fonts)} label={`Sheet ${String(i + 1)} of ${String(sheets.length)}`} />
      ))}
    </div>
  )
}

export const Picture = ({ svg, label }: { readonly svg: string; readonly label: string }) => (
  <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={label} />
)
