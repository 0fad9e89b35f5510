import type { View } from '../session/view.ts'

export interface TourStep {
  readonly title: string
  readonly text: string
  /** What it points at. */
  readonly target: string
  /** Where it stands beside that. */
  readonly side: 'right' | 'left' | 'above' | 'below' | 'inside'
  /** Opens what it points at. */
  readonly view: Partial<View>
}

export const TOUR: readonly TourStep[] = [
  {
    title: 'Palette',
    text: 'Everything an office and AWS can be joined with. Drag an office or a VPC onto the drawing; Enter adds what has the focus.',
    target: '[data-region=palette]',
    side: 'right',
    view: { left: true },
  },
  {
    title: 'Drawing',
    text: 'What is dropped lands in the container under the pointer, with the next free addresses. A line between two gateways makes a VPN connection.',
    target: '[data-region=canvas]',
    side: 'inside',
    view: {},
  },
  {
    title: 'Properties',
    text: 'The form of what is selected. With nothing selected it shows the plan itself: its name, Region, tags and title block.',
    target: '[data-region=inspector]',
    side: 'left',
    view: { right: true },
  },
  {
    title: 'Problems',
    text: 'Every mistake, while you draw. A click goes to the place, “Why?” explains, and many have a button that mends them.',
    target: '[data-region=bottom]',
    side: 'above',
    view: { panel: 'problems' },
  },
  {
    title: 'Export',
    text: 'Terraform that the AWS provider accepts, the drawing as PDF, SVG, PNG or draw.io, and a design report.',
    target: '[data-region=toolbar] [aria-label=Export]',
    side: 'below',
    view: {},
  },
]
