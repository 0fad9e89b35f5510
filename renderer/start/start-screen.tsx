import { FilePlus2, FileText, FolderOpen, History } from 'lucide-react'
import { Button } from 'react-aria-components'
import { visible } from '../../shared/base/visible.ts'
import { templates } from '../../templates/index.ts'
import { keysText } from '../actions/keys.ts'
import type { Run } from '../planning.tsx'
import { useView } from '../session/session.ts'
import './start.css'
import { TemplatePicture } from './template-picture.tsx'

/** What shows while no plan is open: begin a new one, or go on with one. */
export function StartScreen({ run }: { readonly run: Run }) {
  const { recent } = useView()
  return (
    <main className="start-screen" data-region="start">
      <div className="start-page">
        <header>
          <h1>Gatewright</h1>
          <p>Plan VPN links between offices and AWS, see what is wrong before it is built, export Terraform.</p>
        </header>
        <Recoveries run={run} />
        <div className="start-columns">
          <section aria-labelledby="begin">
            <h2 id="begin">Begin</h2>
            <Button className="start-row" onPress={run(({ newPlan }, session) => newPlan(session))}>
              <FilePlus2 size={18} />
              <span>
                New plan
                <small>An empty drawing</small>
              </span>
              <kbd>{keysText('Mod+N')}</kbd>
            </Button>
            <Button className="start-row" onPress={run(({ openAsked }, session) => openAsked(session))}>
              <FolderOpen size={18} />
              <span>
                Open…
                <small>A plan file from your disk</small>
              </span>
              <kbd>{keysText('Mod+O')}</kbd>
            </Button>
          </section>
          <section aria-labelledby="recent">
            <h2 id="recent">Recent</h2>
            {recent.length === 0 && (
              <p className="soft">Plans you open or save appear here. New to this? Begin with a template below.</p>
            )}
            {recent.map(({ path, name }) => (
              <Button
                key={path}
                className="start-row"
                onPress={run(({ openRecent }, session) => openRecent(session, path))}
              >
                <FileText size={18} />
                <span>
                  {visible(name)}
                  <small>{path}</small>
                </span>
              </Button>
            ))}
          </section>
        </div>
        <section className="start-templates" aria-labelledby="templates">
          <h2 id="templates">Templates</h2>
          <div className="start-columns">
            {templates.map((template) => (
              <Button
                key={template.name}
                className="start-row"
                onPress={run(({ newFromTemplate }, session) => newFromTemplate(session, template))}
              >
                <TemplatePicture name={template.name} />
                <span>
                  {template.title}
                  <small>{template.summary}</small>
                </span>
              </Button>
            ))}
          </div>
        </section>
      </div>
    </main>
  )
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Work that was not saved when the app last ended. */
function Recoveries({ run }: { readonly run: Run }) {
  const { recoveries } = useView()
  if (recoveries.length === 0) return null
  return (
    <section className="recoveries" aria-labelledby="recovered">
      <h2 id="recovered">
        <History size={16} /> Unsaved work was kept
      </h2>
      <p className="soft">Gatewright ended before these plans were saved.</p>
      {recoveries.map((recovery) => (
        <div key={recovery.id} className="recovery">
          <span>
            <strong>{visible(recovery.name)}</strong>
            <small>
              {when.format(recovery.keptAt)}
              {recovery.isFileNewer && ' · its file has been written since'}
            </small>
          </span>
          <Button
            className="button primary small"
            onPress={run(({ openRecovery }, session) => openRecovery(session, recovery))}
          >
            Recover
          </Button>
          <Button
            className="button small"
            onPress={run(({ dropRecovery }, session) => dropRecovery(session, recovery))}
          >
            Discard
          </Button>
        </div>
      ))}
    </section>
  )
}
