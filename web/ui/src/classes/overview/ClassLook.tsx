// Quick look at a class: its customers, its planned changes, and every panel in the words of its overview.

import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton, Text } from '@mantine/core'
import { Fragment, useMemo } from 'react'
import { useQuery } from 'urql'
import { useLastRead } from '../../api/lastRead'
import { QuickLook } from '../../lists/look/QuickLook'
import { NextPlanned } from '../../planned/NextPlanned'
import { failureOf } from '../../ui/failure'
import { IconCopy } from '../../ui/icons'
import { Keys } from '../../ui/Keys'
import { useFormats } from '../../ui/language/formats'
import { ErrorState } from '../../ui/states'
import { useWorkspace } from '../workspace'
import { usePanelForms } from './panelForms'
import { panelOverview } from './panelOverview'

interface ClassLookProps {
  row: { id: string; name: string }
  onOpen: () => void
  onClose: () => void
  /** Makes a copy of it; absent where the viewer can't. */
  onClone?: () => void
}

export default function ClassLook({ row, onOpen, onClose, onClone }: ClassLookProps) {
  const { i18n } = useLingui()
  const { moment } = useFormats()
  const { panels, classDocument, sharing } = useWorkspace()
  const [answer, reload] = useQuery({
    query: classDocument,
    variables: { id: row.id },
    requestPolicy: 'cache-and-network',
  })
  const { error } = answer
  const data = useLastRead(answer)
  const forms = usePanelForms(panels)
  const customerClass = data?.customerClass?.id === row.id ? data.customerClass : null
  const [last] = customerClass?.versions?.nodes ?? []
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has other words.
  const lines = useMemo(
    () =>
      customerClass &&
      forms &&
      panels.flatMap((panel) => {
        const own = panel.path.length > 0 && forms.get(panel.name)
        return own ? [{ panel, overview: panelOverview(panel, own, customerClass, customerClass.currency?.name) }] : []
      }),
    [customerClass, forms, panels, i18n.locale],
  )
  return (
    <QuickLook
      name={row.name}
      onOpen={onOpen}
      onClose={onClose}
      actions={
        onClone && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={16} />}
            rightSection={<Keys keys="c" />}
            onClick={onClone}
          >
            <Trans>Clone</Trans>
          </Button>
        )
      }
    >
      {customerClass?.description && (
        <Text size="sm" c="dimmed">
          {customerClass.description}
        </Text>
      )}
      <NextPlanned key={row.id} classId={row.id} />
      {error && !data ? (
        <ErrorState message={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : customerClass && lines ? (
        <dl>
          <div>
            <dt>
              <Trans>Used by</Trans>
            </dt>
            <dd>
              <Plural value={customerClass.usage.customerCount} one="# customer" other="# customers" />
              {sharing && <sharing.Resellers customerClass={customerClass} />}
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Changed</Trans>
            </dt>
            <dd>
              {moment(last?.at ?? customerClass.updatedAt)}
              {last && (
                <>
                  {' '}
                  <Trans>by {last.userName}</Trans>
                </>
              )}
            </dd>
          </div>
          {lines.map(({ panel, overview }) => (
            <div key={panel.name}>
              <dt>{i18n._(panel.title)}</dt>
              <dd>
                {overview.clauses.map(({ text, differs }, index) => (
                  <Fragment key={text}>
                    {index > 0 && ', '}
                    {differs ? <strong>{text}</strong> : text}
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : data && !data.customerClass ? (
        <Text size="sm">
          <Trans>It may have been deleted, or you don’t have access to it.</Trans>
        </Text>
      ) : (
        <Skeleton height={320} />
      )}
    </QuickLook>
  )
}
