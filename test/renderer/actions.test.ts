import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../shared/bridge/command.ts'
import { actionNamed, actions } from '../../renderer/actions/actions.ts'
import { isPressed, keysText, type KeyPress } from '../../renderer/actions/keys.ts'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...part,
})

describe('actions', () => {
  test('have ids and keys of their own', () => {
    const ids = actions.map(({ id }) => id)
    const keys = actions.flatMap((action) => action.keys ?? [])
    expect(ids).toEqual([...new Set(ids)])
    expect(keys).toEqual([...new Set(keys)])
  })

  test('answer every command of the menu', () => {
    expect(COMMANDS.filter((command) => actionNamed(command) === undefined)).toEqual([])
  })

  test('of a single letter count only in the drawing', () => {
    const letters = actions.filter((action) => action.keys?.some((keys) => /^[A-Z]$/.test(keys)))
    expect(letters.filter(({ onCanvas }) => onCanvas !== true)).toEqual([])
  })
})

describe('keys', () => {
  test.each([
    ['Mod+S', { key: 's', code: 'KeyS', ctrlKey: true }, true],
    ['Mod+S', { key: 'S', code: 'KeyS', ctrlKey: true, shiftKey: true }, false],
    ['Mod+Shift+S', { key: 'S', code: 'KeyS', ctrlKey: true, shiftKey: true }, true],
    ['Mod+Z', { key: 'я', code: 'KeyZ', ctrlKey: true }, true],
    ['Mod+Z', { key: 'z', code: 'KeyZ', ctrlKey: true, altKey: true }, false],
    ['Mod++', { key: '+', code: 'BracketRight', ctrlKey: true }, true],
    ['Mod++', { key: '+', code: 'Equal', ctrlKey: true, shiftKey: true }, true],
    ['Mod+0', { key: '0', code: 'Numpad0', ctrlKey: true }, true],
    ['?', { key: '?', code: 'Minus', shiftKey: true }, true],
    ['F8', { key: 'F8', code: 'F8' }, true],
    ['F8', { key: 'F8', code: 'F8', shiftKey: true }, false],
    ['Delete', { key: 'Delete', code: 'Delete' }, true],
    ['C', { key: 'c', code: 'KeyC' }, true],
    ['C', { key: 'c', code: 'KeyC', ctrlKey: true }, false],
  ] as const)('%s is pressed by %o: %s', (keys, part, expected) => {
    expect(isPressed(keys, press(part), false)).toBe(expected)
  })

  test('take the command key on a Mac', () => {
    expect(isPressed('Mod+S', press({ key: 's', code: 'KeyS', metaKey: true }), true)).toBe(true)
    expect(isPressed('Mod+S', press({ key: 's', code: 'KeyS', ctrlKey: true }), true)).toBe(false)
  })

  test('are written for people', () => {
    expect(keysText('Mod+Shift+S', false)).toBe('Ctrl+Shift+S')
    expect(keysText('Mod+Shift+S', true)).toBe('⌘⇧S')
    expect(keysText('Mod++', false)).toBe('Ctrl++')
    expect(keysText('Shift+ArrowUp', false)).toBe('Shift+↑')
  })
})
