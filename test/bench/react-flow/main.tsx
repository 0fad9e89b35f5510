import {
  Handle,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { createRoot } from 'react-dom/client'
import type { Box, Scene } from '../../../shared/scene/scene.ts'
import './main.css'

declare global {
  interface Window {
    /** Set by the benchmark before the page begins. */
    benchScene: Scene
    benchFlow?: ReactFlowInstance<Thing>
  }
}

type Thing = Node<{ readonly box: Box; readonly icon: string }>

/** As our canvas draws it: frame, icon, title, subtitle. */
function ThingView({ data: { box, icon } }: NodeProps<Thing>) {
  return (
    <div className={`thing ${box.shape}`}>
      <Handle type="target" position={Position.Left} />
      {icon === '' ? null : <img src={icon} alt="" draggable={false} />}
      <strong>{box.title}</strong>
      <div>{box.subtitle}</div>
      <Handle type="source" position={Position.Right} />
    </div>
  )
}

const { boxes, lines } = window.benchScene
const byId = new Map(boxes.map((box) => [box.id, box]))
const icons = new Map<string, string>()

function iconOf({ icon }: Box): string {
  const known = icons.get(icon) ?? (icon === '' ? '' : `data:image/svg+xml;base64,${btoa(icon)}`)
  icons.set(icon, known)
  return known
}

const nodes = boxes.map((box): Thing => {
  const home = byId.get(box.parent ?? '')
  return {
    id: box.id,
    type: 'thing',
    position: { x: box.x - (home?.x ?? 0), y: box.y - (home?.y ?? 0) },
    width: box.width,
    height: box.height,
    data: { box, icon: iconOf(box) },
    ...(home && { parentId: home.id }),
  }
})

const edges = lines.map(({ id, from, to, label }): Edge => ({
  id,
  source: from,
  target: to,
  label,
  type: 'smoothstep',
}))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
createRoot(root).render(
  <ReactFlow<Thing>
    defaultNodes={nodes}
    defaultEdges={edges}
    nodeTypes={{ thing: ThingView }}
    minZoom={0.01}
    panOnScroll
    panOnScrollSpeed={1}
    onlyRenderVisibleElements
    onInit={(flow) => {
      window.benchFlow = flow
      document.documentElement.dataset['ready'] = 'true'
    }}
  />,
)
