import { EyeOff } from 'lucide-react'
import { Button } from 'react-aria-components'
import { LAYERS, layerNames, type Layer } from '../../../shared/draw/layers.ts'

interface HiddenChipProps {
  readonly layers: ReadonlySet<Layer>
  readonly onShowAll: () => void
}

/** Says that something is left out, and brings it back. */
export function HiddenChip({ layers, onShowAll }: HiddenChipProps) {
  if (layers.size === 0) return null
  const names = LAYERS.filter((layer) => layers.has(layer)).map((layer) => layerNames[layer])
  return (
    <p className="hidden-chip">
      <EyeOff size={14} /> Hidden: {names.join(', ')}
      <Button className="button quiet small" onPress={onShowAll}>
        Show all
      </Button>
    </p>
  )
}
