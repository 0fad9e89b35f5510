import type { Part } from '../document/document.ts'
import type { Estate } from '../estate/estate.ts'
import type { Block } from '../hcl/block.ts'
import type { Expression } from '../hcl/expression.ts'
import type { Of, RecordType } from '../plan/kind.ts'
import type { Id, Resource } from '../plan/plan.ts'
import type { LineStyle, Tone } from '../scene/scene.ts'

/** Headings of the palette, in its order. */
export const CATEGORIES = [
  'On premises',
  'Site-to-Site VPN',
  'Transit and Direct Connect',
  'Client VPN',
  'VPC',
  'Security',
  'Endpoints and DNS',
  'Compute and data',
  'Containers',
  'Monitoring',
  'Annotations',
] as const
export type Category = (typeof CATEGORIES)[number]

/** A line that belongs to a record, drawn between two boxes. */
export interface LinkDrawing {
  /** Unique among the record's links: `tunnel-1`, `subnet-a`. */
  readonly key: string
  readonly from: Id
  readonly to: Id
  readonly style: LineStyle
  /** In the middle of the line: what it is and the address an engineer looks for. */
  readonly label?: string
}

/** Where automatic placement puts it inside its container. */
export type Slot = 'edge' | 'strip' | 'grid'

/** A stencil of draw.io's AWS set: for a container, for a part of a service, for a service as a whole. */
export type DrawIoStencil = { readonly group: string } | { readonly resource: string } | { readonly service: string }

export interface Drawing<T> {
  /**
   * A `line` has no box: it is drawn as its links, between what its two owner links name. A `note` shows its field
   * `text`, a `frame` its name behind whatever it surrounds.
   */
  readonly shape: 'container' | 'node' | 'line' | 'note' | 'frame'
  /** SVG text; also stands for the kind in the palette. */
  readonly icon: string
  /** Where the icon says more than the kind. */
  iconOf?(record: T, estate: Estate): string
  /** Without `mxgraph.aws4.`; a plain box where absent. */
  readonly drawIo?: DrawIoStencil
  /** Of a new one; nodes keep it. Canvas units, a multiple of the grid (8). */
  readonly size: { readonly width: number; readonly height: number }
  readonly slot: Slot
  /** Where it stands when it is in no container: the office side, the AWS Region, or wherever it is put. */
  readonly zone: 'premises' | 'region' | 'anywhere'
  /** What it is, in words, where that depends on the record; else the kind's title. */
  caption?(record: T, estate: Estate): string
  /** Under the name: the address an engineer looks for. `''` for none. A line break begins its second line. */
  subtitle(record: T, estate: Estate): string
  tone(record: T, estate: Estate): Tone
  /** In the `grid` of its container: those of equal column stand under one another, columns in order of their text. */
  column?(record: T): string
  /** In its column: 0 is the uppermost row. */
  row?(record: T, estate: Estate): number
  links?(record: T, estate: Estate): readonly LinkDrawing[]
}

export interface CreateContext {
  readonly estate: Estate
  readonly id: Id
  readonly name: string
  /** The container it was dropped into, or the two ends of the line that was drawn. */
  readonly into: readonly Id[]
}

export interface CopyContext<T> {
  /** With new id and name, its references already pointing at copies. */
  readonly copy: T
  readonly original: T
  /** With the copies made so far. */
  readonly estate: Estate
}

export interface MoveContext<T> {
  /** Naming its new container already. */
  readonly moved: T
  readonly original: T
  /** With what moved before it. */
  readonly estate: Estate
}

export interface FollowContext<T> {
  readonly record: T
  /** What it refers to, as it was. */
  readonly before: Estate
  readonly estate: Estate
}

/** Terraform files, in the order a reviewer reads them. */
export const FILES = [
  'network',
  'security',
  'transit',
  'vpn',
  'endpoints',
  'dns',
  'compute',
  'database',
  'eks',
  'monitoring',
  'variables',
  'outputs',
] as const
export type TerraformFile = (typeof FILES)[number]

export interface Piece {
  readonly file: TerraformFile
  readonly block: Block
}

export interface TerraformContext {
  readonly estate: Estate
  /** Terraform label of a record; unique among its kind. */
  readonly label: (id: Id) => string
  /** `aws_vpc.main.id`; undefined for no id or one that is not in the plan. */
  readonly ref: (id: Id | null | undefined, attribute?: string) => Expression | undefined
  /** As `ref`, for lists; what is not in the plan is left out. */
  readonly refs: (ids: readonly Id[], attribute?: string) => readonly Expression[]
  /** `wanted`, or with a number behind it when a block of this type has that label already. */
  readonly uniqueLabel: (type: string, wanted: string) => string
  /** The tags argument: Name first, then the record's own; undefined when there are none. */
  readonly tags: (record: {
    readonly name: string
    readonly tags: Readonly<Record<string, string>>
  }) => Expression | undefined
}

/** What a block of addresses is for, as the address plan names it. */
export type AddressRole =
  'office' | 'vpc' | 'subnet' | 'service' | 'remote-node' | 'remote-pod' | 'client-vpn' | 'tunnel' | 'transit-gateway'

/** One block of addresses that a record holds. */
export interface AddressUse {
  /** As a path: `cidrBlock`, `secondaryCidrBlocks[0]`, `tunnels[1].insideCidr`. */
  readonly field: string
  /** As written; may be no block at all. */
  readonly text: string
  readonly role: AddressRole
  /** What it has to lie in: a subnet's VPC. */
  readonly within?: Id
  /** It has to be apart only from blocks of the same scope: a tunnel's from those on its gateway. Else from all. */
  readonly scope?: Id
}

/** A ready-made value of a field, with the words people choose it by. */
export interface Preset {
  readonly label: string
  readonly help?: string
  readonly value: string
}

/** A thing that follows from the plan and that people ask about a resource: which address its name gives to whom. */
export interface Fact {
  /** The question in a few words: `From the office`, `Route to an internet gateway`. */
  readonly label: string
  readonly value: string
  /** Absent where it is neither good nor bad. */
  readonly holds?: boolean | undefined
}

/** Chapters of the design report that kinds write, in its order. */
export const CHAPTERS = [
  'VPN connections',
  'Client VPN',
  'Routes',
  'Security groups',
  'Network ACLs',
  'Load balancers',
  'Kubernetes endpoint access',
  'Databases',
] as const
export type Chapter = (typeof CHAPTERS)[number]

/** What a kind writes in the design report, for people who will build, review or connect to the network. */
export interface ReportPart<T> {
  readonly chapter: Chapter
  /** Of all its records at once, before the sheets. */
  overview?(records: readonly T[], estate: Estate): readonly Part[]
  /** A section of its own for each record. */
  sheet?(record: T, estate: Estate): readonly Part[]
}

/** Everything Gatewright knows about one kind of resource. */
export interface Kind<R extends RecordType = RecordType> {
  readonly record: R
  readonly category: Category
  /** One sentence for the palette: what it is for. */
  readonly description: string
  readonly drawing: Drawing<Of<R>>
  /** What a new one holds beyond the defaults: the next free block, the office's address. */
  create?(context: CreateContext): Partial<Of<R>>
  /** What a copy changes so as not to collide with its original: the next free block, an ASN of its own. */
  copy?(context: CopyContext<Of<R>>): Partial<Of<R>>
  /** What it changes to belong in another container: to a free block of it. */
  move?(context: MoveContext<Of<R>>): Partial<Of<R>>
  /** What it changes when something it refers to belongs in another container: addresses in a subnet that has another block. */
  follow?(context: FollowContext<Of<R>>): Partial<Of<R>>
  /** Values the form proposes for a field (as a path: `tunnels[0].insideCidr`), the best first; none for most. */
  suggest?(record: Of<R>, estate: Estate, field: string): readonly string[]
  /** Ready-made documents for a `json` field. */
  presets?(record: Of<R>, estate: Estate, field: string): readonly Preset[]
  /** Shown above its form. */
  facts?(record: Of<R>, estate: Estate): readonly Fact[]
  /** Its rows in the address plan. */
  addresses?(record: Of<R>, estate: Estate): readonly AddressUse[]
  /** The fields after a line was drawn to another resource, where more than setting the link is meant. */
  join?(record: Of<R>, other: Resource, estate: Estate): Partial<Of<R>> | undefined
  /** Absent for what reviewers ask nothing about. */
  readonly report?: ReportPart<Of<R>>
  /** Absent for what is not AWS's. */
  terraform?(record: Of<R>, context: TerraformContext): readonly Piece[]
}

/** Keeps the record's type while the parts are written; the drivers see every kind alike. */
export const defineKind = <R extends RecordType>(kind: Kind<R>): Kind => kind
