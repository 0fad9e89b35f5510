import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { connectable, connection } from '../../shared/workspace/commands/connect.ts'
import { templates } from '../../templates/index.ts'
import { moveInto, placesFor } from '../actions/move-into.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { hasWords, PickList, type Pick } from '../controls/pick-list.tsx'
import { newFromTemplate } from '../files/documents.ts'
import { addressOf } from '../outline/tree.ts'
import { useSession, type Session } from '../session/session.ts'
import { TemplatePicture } from '../start/template-picture.tsx'

const close = (session: Session): void => {
  session.show({ dialog: null })
}

const nameOf = (session: Session): string => {
  const [id = '', ...others] = session.view().selection
  return others.length > 0 ? 'the selection' : session.workspace.now().estate.nameOf(id)
}

interface Props {
  readonly title: string
  readonly placeholder: string
  readonly empty: string
  readonly picks: readonly Pick[]
}

/** Choosing closes the dialog and does it. */
function PickDialog({ title, placeholder, empty, picks }: Props) {
  const session = useSession()
  return (
    <DialogFrame
      title={title}
      onClose={() => {
        close(session)
      }}
    >
      <PickList
        label={title}
        placeholder={placeholder}
        empty={empty}
        groups={(typed) => [
          {
            title: '',
            picks: picks.filter((pick) => hasWords(`${pick.title} ${pick.aside ?? ''} ${pick.help ?? ''}`, typed)),
          },
        ]}
      />
    </DialogFrame>
  )
}

function pickOf(session: Session, resource: Resource, run: () => void): Pick {
  const kind = kindOf(resource)
  const address = addressOf(session.workspace.now().estate, resource)
  return {
    id: resource.id,
    title: resource.name || resource.id,
    aside: [kind?.record.title, address].filter(Boolean).join(' · '),
    icon: kind?.drawing.icon,
    run: () => {
      close(session)
      run()
    },
  }
}

/** A line from the chosen resource to another, without the mouse. */
export function ConnectDialog() {
  const session = useSession()
  const [from = ''] = session.view().selection
  const connectTo = (to: Resource): void => {
    const made = connection(session.workspace.now().estate, from, to.id)
    if (made === undefined) return
    session.workspace.apply(made.patch, made.label)
    session.show({ selection: [made.select], announcement: `Connected to ${to.name}.` })
  }
  return (
    <PickDialog
      title={`Connect ${nameOf(session)} to`}
      placeholder="A resource’s name or address"
      empty="Nothing in the plan can be connected to it"
      picks={connectable(session.workspace.now().estate, from).map((resource) =>
        pickOf(session, resource, () => {
          connectTo(resource)
        }),
      )}
    />
  )
}

/** Another container for what is chosen, without the mouse. */
export function MoveDialog() {
  const session = useSession()
  const { resources } = session.workspace.now().plan
  const { containers, mayStandAlone } = placesFor(session)
  const outside: Pick = {
    id: 'outside',
    title: 'Outside every container',
    run: () => {
      close(session)
      moveInto(session, null)
    },
  }
  return (
    <PickDialog
      title={`Move ${nameOf(session)} into`}
      placeholder="A container’s name or address"
      empty="No other container may hold it"
      picks={[
        ...containers.flatMap((id) => {
          const resource = resources.get(id)
          return resource === undefined
            ? []
            : [
                pickOf(session, resource, () => {
                  moveInto(session, id)
                }),
              ]
        }),
        ...(mayStandAlone ? [outside] : []),
      ]}
    />
  )
}

export function TemplatesDialog() {
  const session = useSession()
  return (
    <PickDialog
      title="New plan from template"
      placeholder="A template’s name"
      empty="No template of that name"
      picks={templates.map((template) => ({
        id: template.name,
        title: template.title,
        help: template.summary,
        picture: <TemplatePicture name={template.name} />,
        run: () => {
          close(session)
          void newFromTemplate(session, template)
        },
      }))}
    />
  )
}
