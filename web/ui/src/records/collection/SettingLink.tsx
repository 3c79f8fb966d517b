// Which setting a step follows from, and the way to it: in the panel of the class, or among the customer's own settings.

import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor } from '@mantine/core'
import type { SettingSource } from '../../api/reseller/records/graphql'
import { useFieldIndex } from '../../changes/fields'
import { useParts } from '../../changes/part'
import { toClass } from '../../links/toClass'
import { standIn } from '../../palette/standIn'

export interface OfClass {
  id: string
  name: string
  /** The version that has the terms, where it is not the present one. */
  version?: number
}

/** Where the class has the settings that customers can have of their own. */
const OF_CLASS = ['finances', 'regularInvoices']

interface SettingLinkProps {
  setting: readonly string[]
  source: SettingSource
  /** Null where it is not one that the viewer sees. */
  customerClass: OfClass | null
}

export function SettingLink({ setting, source, customerClass }: SettingLinkProps) {
  const { i18n } = useLingui()
  const index = useFieldIndex(useParts())
  const name = setting.at(-1) ?? ''
  const isOwn = source === 'CUSTOMER'
  const field = index?.get((isOwn ? [...OF_CLASS, name] : setting).join('.'))
  if (!field?.panel || !customerClass) return null
  const label = i18n._(field.field.label)
  if (isOwn) {
    return (
      <>
        {', '}
        <Trans>
          from the customer’s own setting{' '}
          <Anchor
            component="button"
            type="button"
            inherit
            underline="always"
            onClick={() => standIn(setting.join('.'))}
          >
            {label}
          </Anchor>
        </Trans>
      </>
    )
  }
  const panel = field.panel
  const { id, version } = customerClass
  const title = i18n._(panel.title)
  return (
    <>
      {', '}
      <Trans>
        from{' '}
        <Anchor
          inherit
          underline="always"
          onClick={() => standIn(name)}
          renderRoot={toClass(id, panel.name, version === undefined ? {} : { version })}
        >
          {label} ({title})
        </Anchor>{' '}
        in class {customerClass.name}
      </Trans>
    </>
  )
}
