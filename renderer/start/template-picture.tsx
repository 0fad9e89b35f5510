import './template-picture.css'

const addresses = import.meta.glob<string>('../../templates/*/picture.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** A template in miniature, in the colour of the words around it; it comes when the screen is already there. */
export function TemplatePicture({ name }: { readonly name: string }) {
  const mask = `url("${addresses[`../../templates/${name}/picture.svg`] ?? ''}")`
  return <span className="template-picture" aria-hidden="true" style={{ maskImage: mask }} />
}
