import { groupsOf } from '../../../shared/compare/words.ts'
import { comparisonWith } from '../../compare/compared.ts'
import { useMoment, useView } from '../../session/session.ts'
import { BoxOutlines, Sign } from './differences.tsx'
import './difference-key.css'

const box = { x: 10, y: 10, width: 34, height: 16, shape: 'node' } as const

/** While plans are compared: what the marks on the drawing mean, those that are there. */
export function DifferenceKey() {
  const { compared } = useView()
  const { plan } = useMoment()
  if (compared === null) return null
  const groups = groupsOf(comparisonWith(compared, plan))
  if (groups.length === 0) return null
  return (
    <ul className="difference-key" aria-label={`Marks, compared with ${compared.name}`}>
      {groups.map(({ title, sign }) => (
        <li key={title}>
          <svg width={48} height={30} aria-hidden="true">
            <g className={`difference-marks ${title.toLowerCase()}`}>
              <BoxOutlines boxes={[box]} />
              <Sign at={box} sign={sign} />
            </g>
          </svg>
          {title}
        </li>
      ))}
    </ul>
  )
}
