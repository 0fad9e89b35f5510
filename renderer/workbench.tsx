import { startTransition, useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { PanelBottomClose } from 'lucide-react'
import { summaryOf } from '../shared/check/check.ts'
import { Addresses } from './addresses/addresses.tsx'
import { Alerts } from './alerts.tsx'
import { Canvas } from './canvas/canvas.tsx'
import { ComparePanel } from './compare/compare-panel.tsx'
import { IconButton } from './controls/icon-button.tsx'
import { Splitter } from './controls/splitter.tsx'
import { EmptyHint } from './empty-hint.tsx'
import { FindBar } from './find/find-bar.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { Notices } from './notices.tsx'
import { Outline } from './outline/outline.tsx'
import { Palette } from './palette/palette.tsx'
import { Problems } from './problems/problems.tsx'
import { markReady } from './painted.ts'
import { useLayout } from './session/layout.ts'
import { usePanelsByRoom } from './session/narrow.ts'
import { useMoment, useSession, useView } from './session/session.ts'
import { PANELS } from './session/view.ts'
import { StatusBar } from './status-bar.tsx'
import { TerraformPanel } from './terraform/terraform-panel.tsx'
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

/** The window around an open plan. */
export function Workbench() {
  const [layout, change] = useLayout()
  const { panel, left, right } = useView()
  usePanelsByRoom()
  const isFilled = useFilling()
  const sizes = {
    '--left': `${String(layout.left)}px`,
    '--right': `${String(layout.right)}px`,
    '--bottom': `${String(layout.bottom)}px`,
    '--palette': `${String(layout.palette)}px`,
  } as React.CSSProperties
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
              <Splitter
                label="Height of the palette"
                controls="palette"
                panel="above"
                size={layout.palette}
                min={96}
                max={640}
                onResize={(palette) => {
                  change({ palette })
                }}
              />
              {isFilled('outline') && <Outline />}
            </aside>
            <Splitter
              label="Width of palette and outline"
              controls="left"
              panel="left"
              size={layout.left}
              min={200}
              max={480}
              onResize={(left) => {
                change({ left })
              }}
            />
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
              <Splitter
                label="Height of the lower panel"
                controls="bottom"
                panel="below"
                size={layout.bottom}
                min={96}
                max={560}
                onResize={(bottom) => {
                  change({ bottom })
                }}
              />
              <section id="bottom" className="bottom" aria-label="Lower panel" data-region="bottom">
                {isFilled('bottom') && <BottomPanel />}
              </section>
            </>
          )}
        </div>
        {right && (
          <>
            <Splitter
              label="Width of the properties"
              controls="right"
              panel="right"
              size={layout.right}
              min={260}
              max={560}
              onResize={(right) => {
                change({ right })
              }}
            />
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

function BottomPanel() {
  const session = useSession()
  const { panel } = useView()
  const { errors, warnings, advice } = summaryOf(useMoment().findings)
  const total = errors + warnings + advice
  return (
    <Tabs
      className="bottom-tabs"
      selectedKey={panel ?? 'problems'}
      onSelectionChange={(key) => {
        session.show({ panel: PANELS.find((each) => each === key) ?? null })
      }}
    >
      <div className="bottom-head">
        <TabList aria-label="Lower panel" className="tab-list">
          <Tab id="problems" className="tab">
            Problems {total > 0 && <span className="count">{total}</span>}
          </Tab>
          <Tab id="terraform" className="tab">
            Terraform
          </Tab>
          <Tab id="addresses" className="tab">
            Addresses
          </Tab>
          <Tab id="compare" className="tab">
            Compare
          </Tab>
        </TabList>
        <IconButton
          small
          label="Close the panel"
          icon={<PanelBottomClose size={15} />}
          onPress={() => {
            session.show({ panel: null })
          }}
        />
      </div>
      <TabPanel id="problems" className="bottom-body">
        <Problems />
      </TabPanel>
      <TabPanel id="terraform" className="bottom-body">
        <TerraformPanel />
      </TabPanel>
      <TabPanel id="addresses" className="bottom-body">
        <Addresses />
      </TabPanel>
      <TabPanel id="compare" className="bottom-body">
        <ComparePanel />
      </TabPanel>
    </Tabs>
  )
}
