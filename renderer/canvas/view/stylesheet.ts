import type cytoscape from 'cytoscape'
import { BEND_RADIUS, FONT_FAMILY } from '../../../shared/scene/svg.ts'
import type { BoxPaint, LinePaint, Theme } from '../../../shared/scene/theme.ts'

type Rule = cytoscape.StylesheetJsonBlock

const NODE: Rule = {
  selector: 'node',
  style: {
    'z-index': 'data(z)' as never,
    'z-index-compare': 'manual',
    events: 'no',
  },
}

const BOX: Rule = {
  selector: 'node[width]',
  style: {
    shape: 'rectangle',
    width: 'data(width)',
    height: 'data(height)',
  },
}

const ICON: Rule = {
  selector: 'node[icon]',
  style: {
    'background-image': 'data(icon)',
    'background-width': 'data(iconSize)' as never,
    'background-height': 'data(iconSize)' as never,
    'background-position-x': 'data(iconX)' as never,
    'background-position-y': 'data(iconY)' as never,
    'background-clip': 'none',
    'background-image-containment': 'over',
  },
}

const ROUNDED: Rule = { selector: 'node.node', style: { shape: 'round-rectangle', 'corner-radius': '6' } }

const TEXT: Rule = {
  selector: 'node.text',
  style: {
    width: 1,
    height: 1,
    'background-opacity': 0,
    'border-width': 0,
    label: 'data(text)',
    'font-family': FONT_FAMILY,
    'font-size': 'data(size)',
    'text-valign': 'center',
    'text-halign': 'center',
  },
}

const EDGE: Rule = {
  selector: 'edge',
  style: {
    'z-index': 'data(z)' as never,
    'z-index-compare': 'manual',
    events: 'no',
    'curve-style': 'round-segments',
    'segment-radii': String(BEND_RADIUS) as never,
    'edge-distances': 'endpoints' as never,
    'segment-weights': 'data(weights)',
    'segment-distances': 'data(distances)',
    'source-endpoint': 'data(start)',
    'target-endpoint': 'data(end)',
    'arrow-scale': 0.8,
  },
}

/** Text that begins at its point: Cytoscape puts it beside a node of no size. */
const START: Rule = { selector: 'node.start', style: { 'text-halign': 'right' } }
const STRONG: Rule = { selector: 'node.strong', style: { 'font-weight': 600 } }

const boxRule = (tone: string, paint: BoxPaint): Rule => ({
  selector: `node[width].${tone}`,
  style: {
    ...(paint.fill === 'none' ? { 'background-opacity': 0 } : { 'background-color': paint.fill }),
    ...(paint.border === 'none' ? { 'border-width': 0 } : borderOf(paint)),
  },
})

const borderOf = (paint: BoxPaint) => ({
  'border-color': paint.border,
  'border-width': paint.borderWidth,
  ...(paint.dash.length > 0 ? { 'border-style': 'dashed' as const, 'border-dash-pattern': [...paint.dash] } : {}),
})

const lineRule = (style: string, paint: LinePaint): Rule => ({
  selector: `edge.${style}`,
  style: {
    'line-color': paint.stroke,
    width: paint.width,
    ...(paint.dash.length > 0 ? { 'line-style': 'dashed', 'line-dash-pattern': [...paint.dash] } : {}),
    ...(paint.arrow ? { 'target-arrow-shape': 'triangle', 'target-arrow-color': paint.stroke } : {}),
  },
})

const textRules = (theme: Theme): Rule[] => [
  { selector: 'node.text', style: { color: theme.muted } },
  ...Object.entries(theme.boxes).map(([tone, paint]) => ({
    selector: `node.title.${tone}`,
    style: { color: paint.title },
  })),
  {
    selector: 'node.label',
    style: {
      color: theme.text,
      'text-background-color': theme.background,
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': '3',
    },
  },
]

/** The look of everything in a theme: the same table that the printer reads. */
export const stylesheet = (theme: Theme): Rule[] => [
  NODE,
  BOX,
  ICON,
  ROUNDED,
  ...Object.entries(theme.boxes).map(([tone, paint]) => boxRule(tone, paint)),
  TEXT,
  START,
  STRONG,
  ...textRules(theme),
  EDGE,
  ...Object.entries(theme.lines).map(([style, paint]) => lineRule(style, paint)),
]
