/** A binary heap: `popHeap` gives the value of the least key. */
export interface Heap {
  readonly keys: number[]
  readonly values: number[]
}

function swap(list: number[], a: number, b: number): void {
  const kept = list[a] ?? 0
  list[a] = list[b] ?? 0
  list[b] = kept
}

function exchange({ keys, values }: Heap, a: number, b: number): void {
  swap(keys, a, b)
  swap(values, a, b)
}

export function pushHeap(heap: Heap, key: number, value: number): void {
  heap.keys.push(key)
  heap.values.push(value)
  let at = heap.keys.length - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if ((heap.keys[above] ?? 0) <= (heap.keys[at] ?? 0)) return
    exchange(heap, at, above)
    at = above
  }
}

export function popHeap(heap: Heap): number | undefined {
  const { keys, values } = heap
  const last = keys.length - 1
  if (last < 0) return undefined
  exchange(heap, 0, last)
  keys.pop()
  const least = values.pop()
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const smaller = left + 1 < last && (keys[left + 1] ?? 0) < (keys[left] ?? 0) ? left + 1 : left
    if (left >= last || (keys[at] ?? 0) <= (keys[smaller] ?? 0)) return least
    exchange(heap, at, smaller)
    at = smaller
  }
}
