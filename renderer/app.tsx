import { useEffect } from 'react'

export function App() {
  useEffect(markReady, [])
  return (
    <main>
      <h1>Gatewright</h1>
    </main>
  )
}

/** Tests wait for this mark: the first frame has been drawn. */
function markReady(): void {
  requestAnimationFrame(() => {
    document.documentElement.dataset['ready'] = 'true'
  })
}
