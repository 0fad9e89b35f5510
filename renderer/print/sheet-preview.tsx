import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { counted } from '../../shared/base/words.ts'
import { illegible } from '../../shared/scene/legible.ts'
import { LEGIBLE, sheetsOf } from '../../shared/scene/sheet.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { SeverityIcon } from '../controls/severity-icon.tsx'
import { useMoment } from '../session/session.ts'
import { useFonts, withFonts } from './fonts.ts'
import type { SheetSettings } from './sheet.tsx'

/** The sheets as they will be printed, one at a time. */
export function SheetPreview({ sheet }: { readonly sheet: SheetSettings }) {
  const { scene } = useMoment()
  const { options } = sheet
  const fonts = useFonts()
  const [shown, setShown] = useState(0)
  const sheets = useMemo(() => sheetsOf(scene, options), [scene, options])
  const at = Math.min(shown, sheets.length - 1)
  const current = sheets[at]
  const svg = useMemo(() => withFonts(current?.svg ?? '', fonts), [current, fonts])
  if (current === undefined) return null
  const number = `Sheet ${String(at + 1)} of ${String(sheets.length)}`
  const turn = (label: string, icon: React.ReactNode, to: number) => (
    <IconButton
      label={label}
      icon={icon}
      isDisabled={sheets[to] === undefined}
      onPress={() => {
        setShown(to)
      }}
    />
  )
  return (
    <div className="preview">
      <SmallTextNote sheet={sheet} />
      <Picture svg={svg} label={number} />
      {sheets.length > 1 && (
        <div className="sheet-pager">
          {turn('Previous sheet', <ChevronLeft size={16} />, at - 1)}
          <span role="status">{`${number}: ${current.name}`}</span>
          {turn('Next sheet', <ChevronRight size={16} />, at + 1)}
        </div>
      )}
    </div>
  )
}

/** Says when texts come out too small, and offers what would be better. */
function SmallTextNote({ sheet: { options, change } }: { readonly sheet: SheetSettings }) {
  const { scene } = useMoment()
  const small = useMemo(() => illegible(scene, options), [scene, options])
  if (small === undefined) return null
  const { textHeight, paper, tiles } = small
  return (
    <div className="small-text" role="status">
      <p className="finding-note warning">
        <SeverityIcon severity="warning" size={14} />
        {` The smallest text is ${textHeight.toFixed(1)} mm high; ${String(LEGIBLE)} mm can be read.`}
      </p>
      {paper !== undefined && (
        <Button
          className="button small"
          onPress={() => {
            change({ paper })
          }}
        >
          {`Use ${paper}`}
        </Button>
      )}
      <Button
        className="button small"
        onPress={() => {
          change({ layout: 'tile' })
        }}
      >
        {`Use ${counted(tiles, 'tile')}`}
      </Button>
    </div>
  )
}

export const Picture = ({ svg, label }: { readonly svg: string; readonly label: string }) => (
  <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={label} />
)
