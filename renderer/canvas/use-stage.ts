import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Theme } from '../../shared/scene/theme.ts'
import { useSession, useView } from '../session/session.ts'
import { createPointing, type Pointing } from './pointing.ts'
import { createStage, type Stage, type StageParts } from './stage.ts'
import { exposeState } from './state.ts'

export type PaneRefs = Readonly<Record<keyof StageParts, RefObject<HTMLDivElement | null>>>

interface Parts extends PaneRefs {
  readonly root: RefObject<HTMLDivElement | null>
  readonly stage: Stage
  readonly pointing: Pointing
}

/** The stage of this window's session, joined to the elements for as long as they are on screen. */
export function useStage(theme: Theme): Parts {
  const session = useSession()
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const lifted = useRef<HTMLDivElement>(null)
  const over = useRef<HTMLDivElement>(null)
  const [stage] = useState(() => createStage(session))
  const [pointing] = useState(() => createPointing(session, stage, () => root.current))
  const { file } = useView()

  useEffect(() => {
    const parts = { scroller: scroller.current, ground: ground.current, lifted: lifted.current, over: over.current }
    return areThere(parts) ? stage.attach(parts) : undefined
  }, [stage])
  useEffect(() => {
    stage.paint(theme)
  }, [stage, theme])
  useEffect(() => watchSize(stage, root.current), [stage])
  useEffect(() => {
    session.show({ collapsed: new Set(), hiddenLayers: new Set(), highlighted: [] })
    stage.camera.port.fit()
    // What opened the plan may have gone: the start screen, a dialog.
    if (document.activeElement === document.body) root.current?.focus()
  }, [session, stage, file?.journal])
  useEffect(() => exposeState(session, stage), [session, stage])
  useEffect(() => {
    session.canvas = {
      ...stage.camera.port,
      subscribeLook: stage.subscribeLook,
      lookAt: stage.camera.lookAt,
      reveal: (id) => {
        stage.camera.reveal([id])
      },
      glide: stage.glide,
      focus: () => root.current?.focus(),
      quickAdd: () => {
        session.show({ quickAddAt: { ...pointing.addPoint(), isAnywhere: session.view().selection.length === 0 } })
      },
      carry: pointing.carry,
    }
    return () => {
      session.canvas = null
    }
  }, [session, stage, pointing])
  useEffect(() => {
    // React's own wheel listener may not keep the page from scrolling.
    const element = root.current
    element?.addEventListener('wheel', pointing.wheel, { passive: false })
    return () => element?.removeEventListener('wheel', pointing.wheel)
  }, [pointing])

  return { root, scroller, ground, lifted, over, stage, pointing }
}

const areThere = (parts: Readonly<Record<keyof StageParts, HTMLElement | null>>): parts is StageParts =>
  Object.values(parts).every((part) => part !== null)

function watchSize(stage: Stage, element: HTMLElement | null): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry === undefined) return
    const { width, height } = entry.contentRect
    stage.camera.resize({ width, height })
  })
  if (element !== null) observer.observe(element)
  return () => {
    observer.disconnect()
  }
}
