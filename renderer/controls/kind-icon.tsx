const addresses = new Map<string, string>()

function addressOf(svg: string): string {
  const known = addresses.get(svg)
  if (known !== undefined) return known
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  addresses.set(svg, address)
  return address
}

/** A kind's icon, unmodified, on the white tile it is drawn for. */
export const KindIcon = ({ svg, size = 20 }: { readonly svg: string; readonly size?: number }) => (
  <img className="kind-icon" src={addressOf(svg)} width={size} height={size} alt="" draggable={false} />
)
