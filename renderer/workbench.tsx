import { startTransition, useEffect, useState } from 'react'
import { Alerts } from './alerts.tsx'
import { BottomPanel } from './bottom-panel.tsx'
import { Canvas } from './canvas/canvas.tsx'
import { Splitter, type SplitterProps } from './controls/splitter.tsx'
import { EmptyHint } from './empty-hint.tsx'
import { FindBar } from './find/find-bar.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { Notices } from './notices.tsx'
import { Outline } from './outline/outline.tsx'
import { Palette } from './palette/palette.tsx'
import { markReady } from './painted.ts'
import { useLayout, type Layout } from './session/layout.ts'
import { usePanelsByRoom } from './session/narrow.ts'
import { useView } from './session/session.ts'
import { StatusBar } from './status-bar.tsx'
import { Toolbar } from './toolbar/toolbar.tsx'
import './workbench.css'

/** In the order in which they are filled. */
const ROOMS = ['outline', 'inspector', 'bottom', 'palette'] as const

/** The drawing comes first, then what stands around it, each in a turn of its own: the window answers in between. */
function useFilling(): (room: (typeof ROOMS)[number]) => boolean {
  const [filled, setFilled] = useState(0)
  useEffect(() => {
    if (filled === ROOMS.length) markReady()
    else
      startTransition(() => {
        setFilled(filled + 1)
      })
  }, [filled])
  return (room) => ROOMS.indexOf(room) < filled
}

const SPLITTERS: Readonly<Record<keyof Layout, Omit<SplitterProps, 'size' | 'onResize'>>> = {
  palette: { label: 'Height of the palette', controls: 'palette', panel: 'above', min: 96, max: 640 },
  left: { label: 'Width of palette and outline', controls: 'left', panel: 'left', min: 200, max: 480 },
  bottom: { label: 'Height of the lower panel', controls: 'bottom', panel: 'below', min: 96, max: 560 },
  right: { label: 'Width of the properties', controls: 'right', panel: 'right', min: 260, max: 560 },
}

/** The window around an open plan. */
export function Workbench() {
  const [layout, change] = useLayout()
  const { panel, left, right } = useView()
  usePanelsByRoom()
  const isFilled = useFilling()
  const sizes = Object.fromEntries(Object.entries(layout).map(([part, size]) => [`--${part}`, `${String(size)}px`]))
  const splitter = (part: keyof Layout) => (
    <Splitter
      {...SPLITTERS[part]}
      size={layout[part]}
      onResize={(size) => {
        change({ [part]: size })
      }}
    />
  )
  return (
    <div className="workbench" style={sizes}>
      <Toolbar />
      <Alerts />
      <Notices />
      <div className="columns">
        {left && (
          <>
            <aside id="left" className="left" aria-label="Palette and outline">
              <section id="palette" className="palette-panel" aria-label="Palette" data-region="palette">
                {isFilled('palette') && <Palette />}
              </section>
              {splitter('palette')}
              <section className="outline" aria-label="Outline" data-region="outline">
                {isFilled('outline') && <Outline />}
              </section>
            </aside>
            {splitter('left')}
          </>
        )}
        <div className="centre">
          <main className="drawing" aria-label="Drawing" data-region="canvas">
            <Canvas />
            <EmptyHint />
            <FindBar />
          </main>
          {panel !== null && (
            <>
              {splitter('bottom')}
              <section id="bottom" className="bottom" aria-label="Lower panel" data-region="bottom">
                {isFilled('bottom') && <BottomPanel panel={panel} />}
              </section>
            </>
          )}
        </div>
        {right && (
          <>
            {splitter('right')}
            <aside id="right" className="right" aria-label="Properties" data-region="inspector">
              {isFilled('inspector') && <Inspector />}
            </aside>
          </>
        )}
      </div>
      <StatusBar />
    </div>
  )
}
