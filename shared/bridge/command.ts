/**
 * What the menu can ask of the window. Cut, copy and paste are not among them: the menu sends
 * these to the page as the DOM's own `cut`, `copy` and `paste` events.
 */
export const COMMANDS = [
  'new',
  'open',
  'save',
  'saveAs',
  'exportTerraform',
  'exportDrawing',
  'exportReport',
  'print',
  'compare',
  'undo',
  'redo',
  'pasteInPlace',
  'duplicate',
  'delete',
  'selectAll',
  'find',
  'align-left',
  'align-centre',
  'align-right',
  'align-top',
  'align-middle',
  'align-bottom',
  'distribute-across',
  'distribute-down',
  'same-width',
  'same-height',
  'same-size',
  'fitToContents',
  'tidySelection',
  'tidy',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'zoomFit',
  'minimap',
  'legend',
  'layer-addressing',
  'layer-routing',
  'layer-security',
  'layer-vpn',
  'showAllLayers',
  'collapse',
  'expand',
  'collapseAll',
  'expandAll',
  'left',
  'right',
  'problems',
  'terraform',
  'addresses',
  'commandPalette',
  'manual',
  'shortcuts',
  'tour',
  'looksForVersions',
  'reportProblem',
  'about',
] as const

export type Command = (typeof COMMANDS)[number]

export interface MenuState {
  /** What Edit > Undo takes back: `Add subnet`; `null` when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** Commands that can't be given now; of undo and redo the above tells. */
  readonly disabled: readonly Command[]
  /** Those that switch something which is on now. */
  readonly checked: readonly Command[]
}
