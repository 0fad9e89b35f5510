import { expect, test } from 'vitest'
import { letteringOf } from '../../shared/scene/label.ts'
import type { Box, Line } from '../../shared/scene/scene.ts'
import { cutLabelOf, cutWordsOf } from '../../shared/scene/whole-words.ts'

const long = 'shared services and everything else that found no other home'

function lettered(words: Partial<Pick<Box, 'shape' | 'title' | 'caption' | 'subtitle' | 'width'>>): Box {
  const box: Box = {
    id: 'box',
    kind: 'vpc',
    shape: 'container',
    depth: 0,
    parent: null,
    title: 'main',
    caption: 'VPC',
    subtitle: '10.0.0.0/16',
    icon: '',
    iconAt: { x: 0, y: 0, width: 0, height: 0 },
    texts: [],
    tone: 'vpc',
    x: 0,
    y: 0,
    width: 240,
    height: 120,
    ...words,
  }
  return { ...box, texts: letteringOf(box.shape, box, box).texts }
}

test.each<[string, Parameters<typeof lettered>[0]]>([
  ['a container', {}],
  ['a container with its words in three lines', { width: 120 }],
  ['a node with its name in two lines', { shape: 'node', title: 'eks-cluster-control-plane', width: 144 }],
  ['a note of several lines', { shape: 'note', subtitle: 'Ask Ops first.\n\nThen · go.' }],
  ['a frame', { shape: 'frame' }],
  ['a name that ends in dots', { title: 'and so on…' }],
  ['a name from right to left', { title: 'אבגד' }],
])('%s that is drawn whole has no more to say', (_, words) => {
  expect(cutWordsOf(lettered(words))).toBeUndefined()
})

test.each<[string, Parameters<typeof lettered>[0], readonly string[]]>([
  ['container', { title: long }, [long, 'VPC', '10.0.0.0/16']],
  [
    'container from right to left',
    { title: 'אבגדהוזחט '.repeat(9).trim() },
    ['אבגדהוזחט '.repeat(9).trim(), 'VPC', '10.0.0.0/16'],
  ],
  ['node', { shape: 'node', title: long, width: 144 }, [long, 'VPC', '10.0.0.0/16']],
  [
    'node with many addresses',
    { shape: 'node', subtitle: '10.0.0.0/16\n10.1.0.0/16\n10.2.0.0/16', width: 144 },
    ['main', 'VPC', '10.0.0.0/16', '10.1.0.0/16', '10.2.0.0/16'],
  ],
  ['note', { shape: 'note', subtitle: `${long}. `.repeat(9) }, [`${long}. `.repeat(9).trim()]],
  ['frame whose words are left out', { shape: 'frame', subtitle: long, width: 60 }, ['main', long]],
])('a %s without room says everything', (_, words, whole) => {
  expect(cutWordsOf(lettered(words))).toEqual(whole)
})

test('a label says the rest when it is cut or has no room', () => {
  const line: Line = { id: 'l', resource: 'l', from: 'a', to: 'b', style: 'peering', label: 'Peering', points: [] }
  const at = { x: 0, y: 0 }
  expect(cutLabelOf({ ...line, labelAt: at })).toBeUndefined()
  expect(cutLabelOf({ ...line, label: '' })).toBeUndefined()
  expect(cutLabelOf(line)).toBe('Peering')
  expect(cutLabelOf({ ...line, labelAt: at, label: 'Peer…', wholeLabel: 'Peering' })).toBe('Peering')
})
