const isMac = (): boolean => navigator.platform.startsWith('Mac')

/** What of a KeyboardEvent tells which keys are down. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

interface Chord {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

function chordOf(keys: string): Chord {
  const parts = keys.split(/\+(?!$)/)
  const has = (modifier: 'Mod' | 'Shift' | 'Alt'): boolean => parts.slice(0, -1).includes(modifier)
  return { mod: has('Mod'), shift: has('Shift'), alt: has('Alt'), key: parts.at(-1) ?? '' }
}

/** Letters and digits go by where they are on the keyboard, so that they work on every layout; signs by what they type. */
function sameKey({ key }: Chord, press: KeyPress): boolean {
  if (/^[A-Z]$/.test(key)) return press.code === `Key${key}`
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.code === `Numpad${key}`
  return press.key === key
}

/** Whether the keys that are down are these, such as `Mod+Shift+P`. A sign such as `?` brings its own Shift. */
export function isPressed(keys: string, press: KeyPress, mac = isMac()): boolean {
  const chord = chordOf(keys)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  const isSign = !/^([A-Z0-9]|\w{2,})$/.test(chord.key)
  const shift = isSign || press.shiftKey === chord.shift
  return mod === chord.mod && !other && shift && press.altKey === chord.alt && sameKey(chord, press)
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
}
const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** For people: `Ctrl+Shift+S`, on a Mac `⇧⌘S`. */
export function keysText(keys: string, mac = isMac()): string {
  const parts = keys.split(/\+(?!$)/).map((part) => SIGNS[part] ?? part)
  if (mac) return parts.map((part) => MAC_SIGNS[part] ?? part).join('')
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
}
