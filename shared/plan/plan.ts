import { defaultsOf } from './field.ts'
import { titleBlockFields, type TitleBlock } from './title-block.ts'

export type Id = string

/**
 * One thing of a plan. In memory every field its kind describes is present and the id stands inside;
 * the file leaves out defaults and keeps the id as the key.
 */
export interface Resource {
  readonly id: Id
  /** Terraform resource type without `aws_`, or a plain name for what is not AWS's. */
  readonly kind: string
  /** What people call it; becomes the Name tag and the Terraform label. */
  readonly name: string
  readonly [field: string]: unknown
}

/** Where a resource is drawn: canvas units of 1/96 inch at 100 %, origin top left, containers with a size. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
}

/** Why a rule is switched off, by resource id, then by rule code. */
export type Waivers = Readonly<Record<Id, Readonly<Record<string, string>>>>

export interface Settings {
  readonly name: string
  /** AWS Region code, `eu-west-1`. */
  readonly region: string
  /** Tags of everything, exported as the provider's `default_tags`. */
  readonly tags: Readonly<Record<string, string>>
  readonly titleBlock: TitleBlock
  readonly waivers: Waivers
}

/** Plain, never changed in place. `resources` and `places` are apart so that moving a box asks no rule again. */
export interface Plan extends Settings {
  readonly resources: ReadonlyMap<Id, Resource>
  readonly places: ReadonlyMap<Id, Place>
  /** Top-level fields of the file that this version does not know; written back as they were. */
  readonly unknown: Readonly<Record<string, unknown>>
}

/** The place of the Region's frame, which is no resource, in `places`. No resource can have this id. */
export const REGION_ID = 'region'

export const emptyPlan: Plan = {
  name: 'Untitled',
  region: 'eu-west-1',
  tags: {},
  titleBlock: defaultsOf(titleBlockFields),
  waivers: {},
  resources: new Map(),
  places: new Map(),
  unknown: {},
}

/** Lower case letters, digits, `-` and `_`, beginning with a letter: safe as a key, an XML id and a Terraform label. */
export const ID_PATTERN = /^[a-z][a-z0-9_-]{0,127}$/
