import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { DrawingRequest } from '../../shared/bridge/calls.ts'
import { sheetDocument, type SheetOptions } from '../../shared/scene/sheet.ts'
import { svgOf, type Fonts } from '../../shared/scene/svg.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import { bridge } from '../bridge/bridge.ts'
import { done } from '../files/trouble.ts'
import { ChoiceControl } from '../inspector/choice-control.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { loadFonts, useFonts } from './fonts.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import { localSlot, Picture, SheetFields, SheetPreview, useSheet } from './sheet.tsx'

type Format = DrawingRequest['format']

const FORMATS: readonly { readonly value: Format; readonly label: string; readonly help: string }[] = [
  { value: 'svg', label: 'SVG', help: 'Sharp at every size; for web pages and documents.' },
  { value: 'png', label: 'PNG', help: 'Pixels; for chats and tickets.' },
  { value: 'pdf', label: 'PDF', help: 'A sheet with frame, title block and legend; for paper.' },
]
const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'For paper' },
]
const SCALES = [1, 2, 3, 4].map((value) => ({ value, label: `${String(value)} ×` }))

interface Choices {
  readonly format: Format
  readonly theme: ThemeName
  readonly scale: number
}

function requestOf({ plan, scene }: Moment, choices: Choices, options: SheetOptions, fonts: Fonts): DrawingRequest {
  const suggestedName = plan.name
  const { format, theme, scale } = choices
  if (format === 'pdf') return { format, html: sheetDocument(scene, options, fonts), suggestedName }
  const svg = svgOf(scene, { theme, title: plan.name, fonts })
  if (format === 'svg') return { format, svg, suggestedName }
  return { format, svg, scale, suggestedName }
}

/** The drawing as a file. */
export function DrawingDialog() {
  const session = useSession()
  const moment = useMoment()
  const sheet = useSheet()
  const [choices, setChoices] = useState<Choices>({ format: 'svg', theme: 'light', scale: 2 })
  const change = (part: Partial<Choices>): void => {
    setChoices({ ...choices, ...part })
  }
  const close = (): void => {
    session.show({ dialog: null })
  }
  const save = async (): Promise<void> => {
    const request = requestOf(moment, choices, sheet.options, await loadFonts())
    const saved = done(session, 'The drawing could not be exported', await bridge.exportDrawing(request))
    if (saved !== undefined) session.show({ dialog: null, announcement: `Exported to ${saved.path}.` })
  }
  const format = localSlot<string | number>('Format', choices.format, (value) => {
    change({ format: value as Format })
  })
  const theme = localSlot<string | number>('Colours', choices.theme, (value) => {
    change({ theme: value as ThemeName })
  })
  const scale = localSlot<string | number>('Size', choices.scale, (value) => {
    change({ scale: Number(value) })
  })
  return (
    <PreviewDialog
      title="Export drawing"
      fields={
        <>
          <ChoiceControl slot={format} options={FORMATS} />
          {choices.format === 'pdf' ? <SheetFields sheet={sheet} /> : <ChoiceControl slot={theme} options={THEMES} />}
          {choices.format === 'png' && <ChoiceControl slot={scale} options={SCALES} />}
        </>
      }
      preview={
        choices.format === 'pdf' ? <SheetPreview options={sheet.options} /> : <DrawingPreview theme={choices.theme} />
      }
      verb={
        <>
          <Download size={15} /> Export…
        </>
      }
      onDo={() => void save()}
      onClose={close}
    />
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
