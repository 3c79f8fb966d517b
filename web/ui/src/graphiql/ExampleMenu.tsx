// The saved queries: each opens in a tab of its own, so that nothing written is overwritten.

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useLingui } from '@lingui/react/macro'
import { Menu, UnstyledButton } from '@mantine/core'
import { IconExamples } from '../ui/icons'
import type { Example } from './examples'

export function ExampleMenu({ examples }: { examples: Example[] }) {
  const { t, i18n } = useLingui()
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)

  function open(query: string) {
    addTab()
    // The new tab empties the editor when it is on screen; what is set before that would be lost.
    requestAnimationFrame(() => queryEditor?.setValue(query))
  }

  return (
    <Menu position="left-start">
      <Menu.Target>
        <UnstyledButton
          className="graphiql-toolbar-button"
          aria-label={t`Example queries`}
          title={t`Example queries`}
          // The editor comes after the page: an example that was chosen before would open an empty tab.
          disabled={!queryEditor}
        >
          <IconExamples size={18} className="graphiql-toolbar-icon" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Example queries`}</Menu.Label>
        {examples.map(({ name, query }) => (
          <Menu.Item key={query} onClick={() => open(query)}>
            {i18n._(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
