import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Problem, Settings } from '../../shared/bridge/calls.ts'
import type { Command, MenuState } from '../../shared/bridge/command.ts'
import { planWindowOf, planWindows, tell, type PlanWindow } from './plan-window.ts'
import { clearRecent, onRecentChange, recentFiles } from './recent.ts'
import { changeSettings, currentSettings } from './settings.ts'
import { openFile, openWindow } from './windows.ts'

type Item = MenuItemConstructorOptions

const isMac = process.platform === 'darwin'
const separator: Item = { type: 'separator' }
const nothing: MenuState = { undo: null, redo: null, disabled: [], checked: [] }

/** Follows the focused window from now on. */
export function startMenu(): void {
  app.setAboutPanelOptions({ applicationName: 'Gatewright', applicationVersion: app.getVersion() })
  app.on('browser-window-focus', showMenu)
  onRecentChange(showMenu)
  showMenu()
}

export function showMenu(): void {
  const state = focused()?.menu ?? nothing
  const menus = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    fileMenu(state),
    editMenu(state),
    arrangeMenu(state),
    viewMenu(state),
    windowMenu(),
    helpMenu(state),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}

function focused(): PlanWindow | undefined {
  const window = BrowserWindow.getFocusedWindow()
  return (window === null ? undefined : planWindowOf(window.webContents)) ?? planWindows()[0]
}

function fileMenu(state: MenuState): Item {
  return {
    label: '&File',
    submenu: [
      command('new', 'New plan', 'CmdOrCtrl+N', state),
      {
        id: 'newWindow',
        label: 'New window',
        accelerator: 'CmdOrCtrl+Shift+N',
        click: () => {
          openWindow()
        },
      },
      command('open', 'Open…', 'CmdOrCtrl+O', state),
      { id: 'openRecent', label: 'Open recent', submenu: recentMenu() },
      separator,
      command('save', 'Save', 'CmdOrCtrl+S', state),
      command('saveAs', 'Save as…', 'CmdOrCtrl+Shift+S', state),
      separator,
      command('exportTerraform', 'Export Terraform…', 'CmdOrCtrl+E', state),
      command('exportDrawing', 'Export drawing…', 'CmdOrCtrl+Shift+E', state),
      command('exportReport', 'Export design report…', undefined, state),
      command('print', 'Print…', 'CmdOrCtrl+P', state),
      separator,
      command('compare', 'Compare…', undefined, state),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  }
}

function recentMenu(): Item[] {
  const files = recentFiles()
  if (files.length === 0) return [{ label: 'No recent plans', enabled: false }]
  const items = files.map(({ path }): Item => ({ label: path.replaceAll('&', '&&'), click: () => void openFile(path) }))
  return [...items, separator, { label: 'Clear this list', click: clearRecent }]
}

function editMenu(state: MenuState): Item {
  return {
    label: '&Edit',
    submenu: [
      { ...command('undo', `Undo ${state.undo ?? ''}`.trim(), 'CmdOrCtrl+Z', state), enabled: state.undo !== null },
      {
        ...command('redo', `Redo ${state.redo ?? ''}`.trim(), isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y', state),
        enabled: state.redo !== null,
      },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      command('pasteInPlace', 'Paste in place', 'CmdOrCtrl+Shift+V', state),
      command('duplicate', 'Duplicate', 'CmdOrCtrl+D', state),
      // Without its key: in a text field Delete takes out a letter, and the page knows where it is.
      command('delete', 'Delete', undefined, state),
      separator,
      command('selectAll', 'Select all', 'CmdOrCtrl+A', state),
      command('find', 'Find…', 'CmdOrCtrl+F', state),
    ],
  }
}

/** Without keys: Alt with a letter is the page's only while the drawing has the focus. */
function arrangeMenu(state: MenuState): Item {
  const entry = (id: Command, label: string): Item => command(id, label, undefined, state)
  return {
    label: 'A&rrange',
    submenu: [
      entry('align-left', 'Align left'),
      entry('align-centre', 'Align centres'),
      entry('align-right', 'Align right'),
      entry('align-top', 'Align top'),
      entry('align-middle', 'Align middles'),
      entry('align-bottom', 'Align bottom'),
      separator,
      entry('distribute-across', 'Distribute horizontally'),
      entry('distribute-down', 'Distribute vertically'),
      separator,
      entry('same-width', 'Same width'),
      entry('same-height', 'Same height'),
      entry('same-size', 'Same size'),
      entry('fitToContents', 'Fit to contents'),
      separator,
      entry('tidySelection', 'Tidy the selection'),
      entry('tidy', 'Tidy the drawing'),
    ],
  }
}

function viewMenu(state: MenuState): Item {
  const tools: Item[] = app.isPackaged ? [] : [separator, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    label: '&View',
    submenu: [
      command('zoomIn', 'Zoom in', 'CmdOrCtrl+=', state),
      command('zoomOut', 'Zoom out', 'CmdOrCtrl+-', state),
      command('zoomReset', 'Actual size', 'CmdOrCtrl+0', state),
      command('zoomFit', 'Fit everything', 'CmdOrCtrl+9', state),
      separator,
      // Their keys are letters and signs, which the page takes only while the drawing has the focus.
      toggle('minimap', 'Overview map', undefined, state),
      toggle('legend', 'Legend', undefined, state),
      { label: 'Layers', submenu: layersMenu(state) },
      command('collapse', 'Collapse', undefined, state),
      command('expand', 'Expand', undefined, state),
      command('collapseAll', 'Collapse all', undefined, state),
      command('expandAll', 'Expand all', undefined, state),
      separator,
      toggle('left', 'Palette and outline', 'CmdOrCtrl+B', state),
      toggle('right', 'Properties', 'CmdOrCtrl+Alt+B', state),
      toggle('problems', 'Problems', 'CmdOrCtrl+Shift+M', state),
      toggle('terraform', 'Terraform', 'CmdOrCtrl+Shift+T', state),
      toggle('addresses', 'Address plan', 'CmdOrCtrl+Shift+A', state),
      separator,
      command('commandPalette', 'Command palette…', 'CmdOrCtrl+K', state),
      separator,
      {
        label: 'Theme',
        submenu: [
          theme('system', 'As the system'),
          theme('light', 'Light'),
          theme('dark', 'Dark'),
          theme('contrast', 'High contrast'),
        ],
      },
      { role: 'togglefullscreen' },
      ...tools,
    ],
  }
}

const layersMenu = (state: MenuState): Item[] => [
  toggle('layer-addressing', 'Addressing', undefined, state),
  toggle('layer-routing', 'Routing', undefined, state),
  toggle('layer-security', 'Security', undefined, state),
  toggle('layer-vpn', 'VPN and transit', undefined, state),
  separator,
  command('showAllLayers', 'Show all layers', undefined, state),
]

const windowMenu = (): Item => ({ role: 'windowMenu' })

function helpMenu(state: MenuState): Item {
  return {
    role: 'help',
    submenu: [
      command('manual', 'Manual', undefined, state),
      command('shortcuts', 'Keyboard shortcuts', 'F1', state),
      command('tour', 'Tour', undefined, state),
      separator,
      toggle('looksForVersions', 'Look for new versions at start', undefined, state),
      command('reportProblem', 'Report a problem…', undefined, state),
      command('about', 'About Gatewright', undefined, state),
    ],
  }
}

/** Its id is the command's name. */
function command(id: Command, label: string, accelerator: string | undefined, state: MenuState): Item {
  return {
    id,
    label: label.replaceAll('&', '&&'),
    ...(accelerator === undefined ? {} : { accelerator }),
    enabled: !state.disabled.includes(id),
    click: () => {
      const target = focused()
      if (target === undefined) openWindow()
      else tell(target, 'command', id)
    },
  }
}

/** With a tick while what it switches is on. */
const toggle = (id: Command, label: string, accelerator: string | undefined, state: MenuState): Item => ({
  ...command(id, label, accelerator, state),
  type: 'checkbox',
  checked: state.checked.includes(id),
})

function theme(value: Settings['theme'], label: string): Item {
  return {
    id: `theme-${value}`,
    label,
    type: 'radio',
    checked: currentSettings().theme === value,
    click: () => {
      useSettings({ theme: value })
    },
  }
}

/** In every window at once. */
export function useSettings(change: Partial<Settings>): Problem | null {
  const saved = changeSettings(change)
  for (const window of planWindows()) tell(window, 'settings', currentSettings())
  showMenu()
  return saved
}
