/**
 * Work in small steps: whoever runs it can let others have a turn in between, or give it up. Each step yields how far
 * all of it has come, from 0 to 1.
 */
export type Steps<T> = Generator<number, T, undefined>

/** Does all of it in one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Work as the part of larger work that goes from one share to another. */
export function* portion<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield from + (to - from) * step.value
  }
}
