/** Of a box: the left or upper (-1), the right or lower (1), or neither. */
export type Side = -1 | 0 | 1

/** Which sides of the box follow the pointer. */
export interface Handle {
  readonly across: Side
  readonly down: Side
}
