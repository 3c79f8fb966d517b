// Preferences of a user: each choice is kept at once, and counts on every machine.

import { Trans, useLingui } from '@lingui/react/macro'
import { Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useClient } from 'urql'
import type { Preferences } from '../session/session'
import { useMayWrite } from '../session/useMayWrite'
import { useSession } from '../session/ViewerContext'
import { Dialog } from '../ui/dialogs/Dialog'
import { Failures } from '../ui/Failures'
import { savePreferences } from './savePreferences'

export default function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const client = useClient()
  const mayWrite = useMayWrite()
  const { viewer, prefer } = useSession()
  const { preferences } = viewer
  const [failure, setFailure] = useState<string | null>(null)

  async function change(chosen: Partial<Preferences>) {
    setFailure(null)
    prefer(chosen)
    if (!mayWrite) return
    const refused = await savePreferences(client, chosen)
    if (refused === null) return
    // Only that: others may have been chosen meanwhile.
    prefer(Object.fromEntries(Object.entries(preferences).filter(([name]) => name in chosen)) as Partial<Preferences>)
    setFailure(refused)
  }

  return (
    <Dialog onClose={onClose} title={t`Preferences`}>
      <Stack>
        <Failures title={t`Not saved`} messages={[failure]} />
        <Switch
          label={t`Compact forms and lists`}
          description={t`Rows stand closer together, and more of them are seen at once.`}
          checked={preferences.density === 'COMPACT'}
          onChange={({ currentTarget }) => void change({ density: currentTarget.checked ? 'COMPACT' : 'COMFORTABLE' })}
        />
        <Switch
          label={t`Open the only result`}
          description={t`A search or a filter in a list that finds one record opens it.`}
          checked={preferences.openOnlyResult}
          onChange={({ currentTarget }) => void change({ openOnlyResult: currentTarget.checked })}
        />
        <Switch
          label={t`Load lists at once`}
          description={t`Otherwise a list waits until you search or filter.`}
          checked={preferences.loadListAtOnce}
          onChange={({ currentTarget }) => void change({ loadListAtOnce: currentTarget.checked })}
        />
        <Text size="xs" c="dimmed">
          {mayWrite ? (
            <Trans>Kept on the server, for all your machines.</Trans>
          ) : (
            <Trans>Kept in this browser, because you are signed in read-only.</Trans>
          )}
        </Text>
      </Stack>
    </Dialog>
  )
}
