import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { DrawingRequest } from '../../shared/bridge/calls.ts'
import { drawIoOf } from '../../shared/draw/draw-io.ts'
import { sheetDocument, sheetsOf, type SheetOptions } from '../../shared/scene/sheet.ts'
import { svgOf, type Fonts } from '../../shared/scene/svg.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import { bridge } from '../bridge/bridge.ts'
import { done } from '../files/trouble.ts'
import { ChoiceControl, FlagControl } from '../inspector/choice-control.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { loadFonts, useFonts } from './fonts.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import { localSlot, SheetFields, useSheet, type SheetSettings } from './sheet.tsx'
import { Picture, SheetPreview } from './sheet-preview.tsx'

type Format = DrawingRequest['format']

const FORMATS: readonly { readonly value: Format; readonly label: string; readonly help: string }[] = [
  { value: 'svg', label: 'SVG', help: 'Sharp at every size; for web pages and documents.' },
  { value: 'png', label: 'PNG', help: 'Pixels; for chats and tickets.' },
  { value: 'pdf', label: 'PDF', help: 'Sheets with frame, title block and legend; for paper.' },
  { value: 'drawio', label: 'draw.io', help: 'Shapes to draw on with, in draw.io or diagrams.net.' },
]
const THEMES: readonly { readonly value: ThemeName; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'For paper' },
  { value: 'greyscale', label: 'Greyscale' },
]
/** Dots to the inch of a picture at full size. */
const SCREEN = 96
const RESOLUTIONS = [96, 150, 192, 300, 600].map((value) => ({ value, label: `${String(value)} dpi` }))

interface Choices {
  readonly format: Format
  readonly isSheet: boolean
  readonly theme: ThemeName
  readonly dpi: number
}

const isOnSheet = ({ format, isSheet }: Choices): boolean => format === 'pdf' || (isSheet && format !== 'drawio')

/** A PDF has as many sheets as it takes, a picture one. */
const sheetFor = (format: Format, sheet: SheetSettings): SheetSettings =>
  format === 'pdf' ? sheet : { ...sheet, options: { ...sheet.options, layout: 'fit' } }

function requestOf(moment: Moment, choices: Choices, options: SheetOptions, fonts: Fonts): DrawingRequest {
  const { plan, scene } = moment
  const suggestedName = plan.name
  const { format, theme, dpi } = choices
  const picture = (): string =>
    isOnSheet(choices)
      ? (sheetsOf(scene, options, fonts)[0]?.svg ?? '')
      : svgOf(scene, { theme, title: plan.name, fonts })
  switch (format) {
    case 'svg':
      return { format, svg: picture(), suggestedName }
    case 'png':
      return { format, svg: picture(), scale: dpi / SCREEN, suggestedName }
    case 'pdf':
      return { format, html: sheetDocument(scene, options, fonts), suggestedName }
    case 'drawio':
      return { format, xml: drawIoOf(plan, scene), suggestedName }
  }
}

/** The drawing as a file. */
export function DrawingDialog() {
  const session = useSession()
  const moment = useMoment()
  const settings = useSheet()
  const [choices, setChoices] = useState<Choices>({ format: 'svg', isSheet: false, theme: 'light', dpi: 192 })
  const sheet = sheetFor(choices.format, settings)
  const save = async (): Promise<void> => {
    const request = requestOf(moment, choices, sheet.options, await loadFonts())
    const saved = done(session, 'The drawing could not be exported', await bridge.exportDrawing(request))
    if (saved !== undefined) session.show({ dialog: null, announcement: `Exported to ${saved.path}.` })
  }
  return (
    <PreviewDialog
      title="Export drawing"
      fields={
        <>
          <FormatFields
            choices={choices}
            change={(part) => {
              setChoices({ ...choices, ...part })
            }}
          />
          {isOnSheet(choices) && <SheetFields sheet={sheet} severalSheets={choices.format === 'pdf'} />}
        </>
      }
      preview={
        isOnSheet(choices) ? (
          <SheetPreview sheet={sheet} />
        ) : (
          <DrawingPreview theme={choices.format === 'drawio' ? 'print' : choices.theme} />
        )
      }
      verb={
        <>
          <Download size={15} /> Export…
        </>
      }
      onDo={() => void save()}
      onClose={() => {
        session.show({ dialog: null })
      }}
    />
  )
}

interface FormatFieldsProps {
  readonly choices: Choices
  readonly change: (part: Partial<Choices>) => void
}

function FormatFields({ choices, change }: FormatFieldsProps) {
  const isPicture = choices.format === 'svg' || choices.format === 'png'
  const format = localSlot<string | number>('Format', choices.format, (value) => {
    change({ format: value as Format })
  })
  const isSheet = localSlot(
    'On a sheet of paper',
    choices.isSheet,
    (value) => {
      change({ isSheet: value })
    },
    'With frame, title block and legend.',
  )
  const theme = localSlot<string | number>('Colours', choices.theme, (value) => {
    change({ theme: value as ThemeName })
  })
  const dpi = localSlot<string | number>('Resolution', choices.dpi, (value) => {
    change({ dpi: Number(value) })
  })
  return (
    <>
      <ChoiceControl slot={format} options={FORMATS} />
      {choices.format === 'png' && <ChoiceControl slot={dpi} options={RESOLUTIONS} />}
      {isPicture && <FlagControl slot={isSheet} off={undefined} on={undefined} />}
      {isPicture && !choices.isSheet && <ChoiceControl slot={theme} options={THEMES} />}
    </>
  )
}

function DrawingPreview({ theme }: { readonly theme: ThemeName }) {
  const { scene, plan } = useMoment()
  const fonts = useFonts()
  const svg = useMemo(
    () => svgOf(scene, { theme, title: plan.name, ...(fonts === undefined ? {} : { fonts }) }),
    [scene, theme, plan.name, fonts],
  )
  return (
    <div className="preview">
      <Picture svg={svg} label="The drawing" />
    </div>
  )
}
