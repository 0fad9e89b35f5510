import { useState, type ReactNode } from 'react'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, Text, TextField } from 'react-aria-components'
import { KindIcon } from './kind-icon.tsx'
import './pick-list.css'

export interface Pick {
  readonly id: string
  readonly title: string
  /** Behind the title: an address, a key. */
  readonly aside?: string | undefined
  readonly help?: string | undefined
  /** SVG text. */
  readonly icon?: string | undefined
  /** Left of title and help, as high as both. */
  readonly picture?: ReactNode
  /** Listed, but can’t be chosen. */
  readonly isDisabled?: boolean
  readonly run: () => void
}

export interface PickGroup {
  readonly title: string
  readonly picks: readonly Pick[]
}

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly empty: string
  /** What there is to choose from for what was typed. */
  readonly groups: (typed: string) => readonly PickGroup[]
  /** What is typed at first. */
  readonly first?: string
  readonly onType?: (typed: string) => void
}

/** Whether every word that was typed stands somewhere in the text. */
export function hasWords(text: string, typed: string): boolean {
  const all = text.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}

/** One of a list, found by typing part of it; arrow keys and Enter choose. */
export function PickList({ label, placeholder, empty, groups, first: before = '', onType }: Props) {
  const [typed, setTyped] = useState(before)
  const shown = groups(typed.trim()).filter(({ picks }) => picks.length > 0)
  const first = shown[0]?.picks[0]
  // While one types, the list goes to its first row only if that is another one, or if there are more or fewer rows.
  const keyOf = (pick: Pick): string => (pick === first ? `${pick.id} ${typed}` : pick.id)
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text)
        onType?.(text)
      }}
    >
      <TextField aria-label={label} className="pick-search" autoFocus>
        <Input
          placeholder={placeholder}
          onKeyDownCapture={(event) => {
            // Or the list would take it and nothing be selected.
            if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') event.stopPropagation()
          }}
        />
      </TextField>
      <div className="pick-list" role="group" aria-label={`${label}, list`} tabIndex={0}>
        <Menu className="menu" aria-label={label} renderEmptyState={() => empty}>
          {shown.map((group) => (
            <MenuSection key={group.title} id={group.title} aria-label={group.title}>
              {group.title === '' ? null : <Header className="menu-heading">{group.title}</Header>}
              {group.picks.map((pick) => (
                <MenuItem
                  key={keyOf(pick)}
                  id={keyOf(pick)}
                  className="menu-item"
                  textValue={pick.title}
                  isDisabled={pick.isDisabled ?? false}
                  onAction={pick.run}
                >
                  {pick.picture}
                  {pick.icon !== undefined && <KindIcon svg={pick.icon} size={18} />}
                  <Text slot="label">{pick.title}</Text>
                  {pick.help !== undefined && (
                    <Text slot="description" className="pick-help">
                      {pick.help}
                    </Text>
                  )}
                  {pick.aside !== undefined && <span className="aside">{pick.aside}</span>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </div>
    </Autocomplete>
  )
}
