import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'

export interface SelectOption {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly label: string
  /** Spoken only: a column or the words around it say it to the eye. */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly onChange: (value: string) => void
}

/** One of a list that opens. */
export const Select = ({ label, isLabelHidden = false, value, options, onChange }: Props) => (
  <AriaSelect
    className="select"
    value={value}
    onChange={(key) => {
      onChange(String(key))
    }}
  >
    <Label className={isLabelHidden ? 'visually-hidden' : 'select-label'}>{label}</Label>
    <Button className="button select-button">
      <SelectValue />
      <ChevronDown size={14} />
    </Button>
    <Popover className="popover">
      <ListBox className="menu" items={options}>
        {({ title }) => (
          <ListBoxItem className="menu-item" textValue={title}>
            {title}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
)
