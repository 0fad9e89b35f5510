import { useState } from 'react'
import { dayText } from '../../shared/base/day.ts'
import type { Choice } from '../../shared/plan/field.ts'
import { papers, type Orientation, type PaperName } from '../../shared/scene/paper.ts'
import { legiblePaper } from '../../shared/scene/legible.ts'
import type { Layout, SheetOptions } from '../../shared/scene/sheet.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import { ChoiceControl, FlagControl } from '../inspector/choice-control.tsx'
import type { Slot } from '../inspector/slot.ts'
import { TitleBlockFields } from '../inspector/title-block.tsx'
import { useMoment } from '../session/session.ts'

interface Choices {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly layout: Layout
  readonly legend: boolean
  readonly greyscale: boolean
}

/** A field of the dialog that is not part of the plan. */
export const localSlot = <T,>(label: string, value: T, set: (value: T) => void, help?: string): Slot<T> => ({
  path: label,
  label,
  help,
  value,
  set,
  settle: () => undefined,
})

export interface SheetSettings {
  readonly choices: Choices
  readonly change: (part: Partial<Choices>) => void
  readonly options: SheetOptions
}

function optionsOf(plan: Plan, { greyscale, ...choices }: Choices): SheetOptions {
  const { name: planName, titleBlock } = plan
  return { ...choices, theme: greyscale ? 'greyscale' : 'print', planName, titleBlock, date: dayText(new Date()) }
}

/** Landscape, on the smallest paper that shows all of it legibly. */
function usual({ plan, scene }: Moment): Choices {
  const choices = { orientation: 'landscape', layout: 'fit', legend: true, greyscale: false } as const
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
const LAYOUTS: readonly (Choice & { readonly value: Layout })[] = [
  { value: 'fit', label: 'All on one sheet', help: 'As large as fits.' },
  { value: 'tile', label: 'Tiles at full size', help: 'Sheets with crop marks, to be joined.' },
  { value: 'vpc', label: 'A sheet for each VPC', help: 'After an overview of the whole plan.' },
]
const ORIENTATIONS: readonly { readonly value: Orientation; readonly label: string }[] = [
  { value: 'landscape', label: 'Landscape' },
  { value: 'portrait', label: 'Portrait' },
]

interface SheetFieldsProps {
  readonly sheet: SheetSettings
  /** Whether what comes of it can have several sheets. */
  readonly severalSheets?: boolean
}

export function SheetFields({ sheet, severalSheets = true }: SheetFieldsProps) {
  const { choices, change } = sheet
  const paper = localSlot<string | number>('Paper', choices.paper, (value) => {
    change({ paper: value as PaperName })
  })
  const orientation = localSlot<string | number>('Orientation', choices.orientation, (value) => {
    change({ orientation: value as Orientation })
  })
  const layout = localSlot<string | number>('Sheets', choices.layout, (value) => {
    change({ layout: value as Layout })
  })
  const legend = localSlot('Legend', choices.legend, (value) => {
    change({ legend: value })
  })
  const greyscale = localSlot(
    'Greyscale',
    choices.greyscale,
    (value) => {
      change({ greyscale: value })
    },
    'Line patterns instead of colours; icons stay as they are.',
  )
  return (
    <>
      <ChoiceControl slot={paper} options={PAPERS} />
      <ChoiceControl slot={orientation} options={ORIENTATIONS} />
      {severalSheets && <ChoiceControl slot={layout} options={LAYOUTS} />}
      <FlagControl slot={legend} off={undefined} on={undefined} />
      <FlagControl slot={greyscale} off={undefined} on={undefined} />
      <TitleBlockFields />
    </>
  )
}
