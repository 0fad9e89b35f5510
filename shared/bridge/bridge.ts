import type { Calls, OpenedFile, Outcome } from './calls.ts'
import type { Events } from './events.ts'

/** `window.gatewright`. */
export interface Bridge extends Calls {
  /** Answers a function that stops listening. */
  on<E extends keyof Events>(event: E, listener: (value: Events[E]) => void): () => void
  /** Reads a plan dropped on the window; `file` is the event's File. */
  openDropped(file: unknown): Promise<Outcome<OpenedFile>>
}
