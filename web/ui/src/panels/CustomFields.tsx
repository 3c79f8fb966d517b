// Custom fields: which of them appear on the pages of the customers and their accounts.

import { msg } from '@lingui/core/macro'
import { SimpleGrid } from '@mantine/core'
import { CustomFieldChoicesDocument } from '../api/reseller/graphql'
import { Field } from '../forms/Field'
import { Rows } from '../forms/rows/Rows'
import { type PanelReference, PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const REFERENCES: Record<string, PanelReference> = {
  customField: { type: 'CustomFieldDefinition', document: CustomFieldChoicesDocument },
}

export default function CustomFields(props: PanelBodyProps) {
  return (
    <PanelScope {...props} references={REFERENCES}>
      <Rows
        name="customFields"
        add={msg`Add a custom field`}
        empty={msg`No custom fields appear on the customers’ pages yet. Add one to get started.`}
        row={msg`Custom field`}
      >
        {() => (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Field name="customField" />
            <Field name="enabled" />
          </SimpleGrid>
        )}
      </Rows>
    </PanelScope>
  )
}
