import { expect, test } from 'vitest'
import type { CallName } from '../../shared/bridge/calls.ts'
import { COMMANDS } from '../../shared/bridge/command.ts'
import { CALL_NAMES } from '../../shared/bridge/names.ts'
import { requests } from '../../shared/bridge/requests.ts'

const id = '0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a11'

const right: readonly (readonly [CallName, unknown])[] = [
  ['start', undefined],
  ['openPlan', { purpose: 'open' }],
  ['openPlan', { purpose: 'compare' }],
  ['openRecent', { path: '/home/a/b.gatewright.json' }],
  ['readAgain', { path: '/home/a/b.gatewright.json' }],
  ['acceptRead', undefined],
  ['savePlan', { path: null, text: '{}', suggestedName: 'Office' }],
  ['savePlan', { path: 'C:\\plans\\a.json', text: '', suggestedName: '' }],
  ['keepRecovery', { id, path: null, name: 'Office', text: '{}' }],
  ['dropRecovery', { id }],
  ['askUnsaved', { name: 'Office' }],
  ['exportTerraform', { files: [{ path: 'vpn.tf', text: '' }], suggestedFolder: 'terraform' }],
  ['exportDrawing', { format: 'svg', svg: '<svg/>', suggestedName: 'a' }],
  ['exportDrawing', { format: 'png', svg: '<svg/>', scale: 3.125, suggestedName: 'a' }],
  ['exportDrawing', { format: 'pdf', html: '<p>', suggestedName: 'a' }],
  ['exportDrawing', { format: 'drawio', xml: '<mxfile/>', suggestedName: 'a' }],
  ['print', { html: '<p>', paper: { width: 420, height: 297 } }],
  [
    'exportReport',
    { format: 'pdf', html: '<p>', title: 'a', fonts: { regular: 'AA==', semibold: 'Bb+/' }, suggestedName: 'a' },
  ],
  ['exportReport', { format: 'html', html: '<p>', suggestedName: 'a' }],
  ['exportReport', { format: 'md', markdown: '# a', svg: '<svg/>', drawing: 'a.svg', suggestedName: 'a' }],
  ['print', { html: '<p>' }],
  ['setDocument', { name: 'a', path: null, edited: true }],
  ['setMenu', { undo: 'Add subnet', redo: null, disabled: [...COMMANDS], checked: ['legend'] }],
  ['edit', { command: 'paste' }],
  ['saveSettings', { theme: 'dark' }],
  ['saveSettings', { isTourSeen: true, looksForVersions: false }],
  ['machine', undefined],
  ['saveProblemReport', { text: 'Gatewright' }],
  ['newRelease', undefined],
  ['openPage', { url: 'https://gatewright.example/releases/' }],
  ['answerClose', { close: false }],
]

test.each(right)('%s takes %j', (name, request) => {
  expect(requests[name].safeParse(request)).toEqual({ success: true, data: request })
})

test('every call is tried above', () => {
  expect([...new Set(right.map(([name]) => name))].sort()).toEqual([...CALL_NAMES].sort())
})

const wrong: readonly (readonly [CallName, unknown])[] = [
  ['start', {}],
  ['openPlan', '/etc/passwd'],
  ['openPlan', { purpose: 'save' }],
  ['openRecent', {}],
  ['openRecent', { path: '' }],
  ['openRecent', { path: 7 }],
  ['openRecent', { path: '/a\0b' }],
  ['openRecent', { path: '/a', encoding: 'latin1' }],
  ['savePlan', { text: '{}', suggestedName: 'a' }],
  ['savePlan', { path: null, text: new Uint8Array(1), suggestedName: 'a' }],
  ['keepRecovery', { id: '../../x', path: null, name: '', text: '' }],
  ['dropRecovery', { id: '..' }],
  ['edit', { command: 'delete' }],
  ['exportTerraform', { files: [{ path: 'a', text: 1 }], suggestedFolder: '' }],
  ['exportTerraform', { files: 'all', suggestedFolder: '' }],
  ['exportDrawing', { format: 'exe', svg: '', suggestedName: '' }],
  ['exportDrawing', { format: 'png', svg: '', scale: 0, suggestedName: '' }],
  ['exportDrawing', { format: 'png', svg: '', scale: Number.NaN, suggestedName: '' }],
  ['exportDrawing', { format: 'pdf', svg: '', suggestedName: '' }],
  ['exportDrawing', { format: 'drawio', svg: '', suggestedName: '' }],
  ['print', { html: '<p>', paper: { width: 0, height: 297 } }],
  ['setDocument', { name: 'a', path: null, edited: 'yes' }],
  ['setMenu', { undo: null, redo: null, disabled: ['quit'], checked: [] }],
  ['setMenu', { undo: null, redo: null, disabled: [], checked: ['quit'] }],
  ['setMenu', { undo: 'x'.repeat(2000), redo: null, disabled: [], checked: [] }],
  ['saveSettings', { theme: 'pink' }],
  ['saveSettings', null],
  ['saveSettings', { looksForVersions: 'always' }],
  ['openPage', { url: 'http://gatewright.example/' }],
  ['openPage', { url: 'file:///etc/passwd' }],
  ['openPage', { url: 'javascript:alert(1)' }],
  ['openPage', {}],
  ['saveProblemReport', {}],
  ['answerClose', {}],
]

test.each(wrong)('%s refuses %j', (name, request) => {
  expect(requests[name].safeParse(request).success).toBe(false)
})
