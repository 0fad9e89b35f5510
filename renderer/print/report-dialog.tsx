import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import { dayText } from '../../shared/base/day.ts'
import { listed } from '../../shared/base/words.ts'
import type { ReportRequest } from '../../shared/bridge/calls.ts'
import { numbered } from '../../shared/document/numbered.ts'
import { drawingFile } from '../../shared/report/drawing.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { reportOf } from '../../shared/report/report.ts'
import type { Fonts } from '../../shared/scene/svg.ts'
import type { Moment } from '../../shared/workspace/workspace.ts'
import { bridge } from '../bridge/bridge.ts'
import { done } from '../files/trouble.ts'
import { ChoiceControl } from '../inspector/choice-control.tsx'
import { TitleBlockFields } from '../inspector/title-block.tsx'
import { useMoment, useSession } from '../session/session.ts'
import { loadFonts } from './fonts.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import './report.css'
import { localSlot } from './sheet.tsx'

type Format = ReportRequest['format']

const FORMATS: readonly { readonly value: Format; readonly label: string; readonly help: string }[] = [
  { value: 'pdf', label: 'PDF', help: 'Pages of A4 with numbers; to attach and to print.' },
  { value: 'html', label: 'Web page', help: 'One file with everything in it.' },
  { value: 'md', label: 'Markdown', help: 'For tickets and repositories; the drawing becomes an SVG file beside it.' },
]

/** Until the user has named the file. */
const DRAWING = 'drawing.svg'

const documentOf = (moment: Moment): ReturnType<typeof reportOf> => reportOf(moment, dayText(new Date()))

function requestOf(moment: Moment, format: Format, fonts: Fonts): ReportRequest {
  const { plan, scene } = moment
  const document = documentOf(moment)
  const suggestedName = `${plan.name} report`
  switch (format) {
    case 'pdf':
      return { format, html: htmlOf(document, fonts), title: document.title, fonts, suggestedName }
    case 'html':
      return { format, html: htmlOf(document, fonts), suggestedName }
    case 'md': {
      const svg = drawingFile(scene, plan.name, fonts)
      return { format, markdown: markdownOf(document, DRAWING), svg, drawing: DRAWING, suggestedName }
    }
  }
}

/** What is attached to a change request, as a file. */
export function ReportDialog() {
  const session = useSession()
  const moment = useMoment()
  const [format, setFormat] = useState<Format>('pdf')
  const close = (): void => {
    session.show({ dialog: null })
  }
  const save = async (): Promise<void> => {
    const request = requestOf(moment, format, await loadFonts())
    const saved = done(session, 'The report could not be exported', await bridge.exportReport(request))
    if (saved !== undefined) session.show({ dialog: null, announcement: `Exported to ${listed(saved.paths)}.` })
  }
  const slot = localSlot<string | number>('Format', format, (value) => {
    setFormat(value as Format)
  })
  return (
    <PreviewDialog
      title="Export design report"
      fields={
        <>
          <ChoiceControl slot={slot} options={FORMATS} />
          <TitleBlockFields />
        </>
      }
      preview={<Contents moment={moment} />}
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

function Contents({ moment }: { readonly moment: Moment }) {
  const document = useMemo(() => documentOf(moment), [moment])
  return (
    <section className="preview report-contents" aria-label="Contents of the report">
      <h3>{document.title}</h3>
      <ol>
        {numbered(document.sections).map(({ number, title, level }) => (
          <li key={number} className={level === 1 ? 'chapter' : undefined}>
            <span>{number}</span> {title}
          </li>
        ))}
      </ol>
    </section>
  )
}
