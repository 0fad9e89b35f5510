/** Version of the plan file that this Gatewright writes. */
export const VERSION = 1

type Json = Readonly<Record<string, unknown>>

/** From one version of the file to the next; each has a before and an after in its test. */
export interface Migration {
  /** The version it makes. */
  readonly to: number
  readonly name: string
  readonly up: (file: Json) => Json
}

/** In order, without gaps, beginning with 2. */
export const migrations: readonly Migration[] = []

/** The file as version `VERSION` writes it. */
export const migrate = (file: Json, from: number, steps: readonly Migration[] = migrations): Json =>
  steps.filter((step) => step.to > from).reduce((value, step) => ({ ...step.up(value), version: step.to }), file)
