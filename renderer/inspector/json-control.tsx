import { Braces, FileText } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text, TextArea } from 'react-aria-components'
import { kindOf } from '../../shared/kinds/by-name.ts'
import { IconButton } from '../controls/icon-button.tsx'
import { useMoment } from '../session/session.ts'
import { FieldHelp, FieldLabel } from './field.tsx'
import { useForm, type Slot } from './slot.ts'
import { TypedField } from './text-control.tsx'

/** The same document, indented; undefined while it is none. */
function indented(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return undefined
  }
}

/** A JSON document: typed, chosen from the ready-made ones, indented by a button. Rules say what is wrong with it. */
export function JsonControl({ slot }: { readonly slot: Slot<string> }) {
  const tidy = indented(slot.value)
  return (
    <TypedField slot={slot}>
      <FieldLabel slot={slot}>
        <span className="field-tools">
          <Presets slot={slot} />
          <IconButton
            label={`Indent ${slot.label}`}
            icon={<Braces size={15} />}
            isDisabled={tidy === undefined || tidy === slot.value}
            onPress={() => {
              if (tidy !== undefined) slot.set(tidy)
            }}
          />
        </span>
      </FieldLabel>
      <TextArea className="input code-input" rows={slot.value === '' ? 3 : 12} spellCheck={false} wrap="off" />
      <FieldHelp slot={slot} />
    </TypedField>
  )
}

function Presets({ slot }: { readonly slot: Slot<string> }) {
  const { resource } = useForm()
  const { estate } = useMoment()
  const presets = (resource && kindOf(resource)?.presets?.(resource, estate, slot.path)) ?? []
  if (presets.length === 0) return null
  return (
    <MenuTrigger>
      <Button slot={null} className="icon-button" aria-label={`Ready-made ${slot.label}`}>
        <FileText size={15} />
      </Button>
      <Popover className="popover preset-popover" placement="bottom end">
        <Menu
          className="menu"
          items={presets.map((preset) => ({ id: preset.label, ...preset }))}
          onAction={(key) => {
            slot.set(presets.find(({ label }) => label === key)?.value ?? slot.value)
          }}
        >
          {({ label, help }) => (
            <MenuItem className="menu-item" textValue={label}>
              <Text slot="label">{label}</Text>
              {help !== undefined && (
                <Text slot="description" className="pick-help">
                  {help}
                </Text>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
