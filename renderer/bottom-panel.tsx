import { PanelBottomClose } from 'lucide-react'
import type { ComponentType } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Addresses } from './addresses/addresses.tsx'
import { ComparePanel } from './compare/compare-panel.tsx'
import { IconButton } from './controls/icon-button.tsx'
import { Problems } from './problems/problems.tsx'
import { useMoment, useSession } from './session/session.ts'
import { PANELS, type Panel } from './session/view.ts'
import { TerraformPanel } from './terraform/terraform-panel.tsx'

interface Content {
  readonly title: string
  readonly Body: ComponentType
}

const contents: Readonly<Record<Panel, Content>> = {
  problems: { title: 'Problems', Body: Problems },
  terraform: { title: 'Terraform', Body: TerraformPanel },
  addresses: { title: 'Addresses', Body: Addresses },
  compare: { title: 'Compare', Body: ComparePanel },
}

/** What is answered about the plan, below the drawing. */
export function BottomPanel({ panel }: { readonly panel: Panel }) {
  const session = useSession()
  const problems = useMoment().findings.filter(({ waived }) => waived === undefined).length
  return (
    <Tabs
      className="bottom-tabs"
      selectedKey={panel}
      onSelectionChange={(key) => {
        session.show({ panel: PANELS.find((each) => each === key) ?? null })
      }}
    >
      <div className="bottom-head">
        <TabList aria-label="Lower panel" className="tab-list">
          {PANELS.map((each) => (
            <Tab key={each} id={each} className="tab">
              {contents[each].title} {each === 'problems' && problems > 0 && <span className="count">{problems}</span>}
            </Tab>
          ))}
        </TabList>
        <IconButton
          small
          label="Close the panel"
          icon={<PanelBottomClose size={15} />}
          onPress={() => {
            session.show({ panel: null })
          }}
        />
      </div>
      {PANELS.map((each) => {
        const { Body } = contents[each]
        return (
          <TabPanel key={each} id={each} className="bottom-body">
            <Body />
          </TabPanel>
        )
      })}
    </Tabs>
  )
}
