// Words of values that are one of several. An enum of the SDL brings its words with its field; a text that the
// server takes from a list of its own has them here.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FieldMetadata } from '../../api/metadata'

export const XDR_COLUMNS: Readonly<Record<string, MessageDescriptor>> = {
  XDR_ID: msg`xDR number`,
  ACCOUNT: msg`Account`,
  SERVICE: msg`Service`,
  CALLER: msg`Caller`,
  CALLED: msg`Called`,
  DESTINATION: msg`Destination`,
  STARTED_AT: msg`Start`,
  ENDED_AT: msg`End`,
  QUANTITY: msg`Quantity`,
  CHARGED_QUANTITY: msg`Charged quantity`,
  AMOUNT: msg`Amount`,
  TAX: msg`Tax`,
  CURRENCY: msg`Currency`,
  DESCRIPTION: msg`Description`,
}

const LISTED_TEXTS: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = { xdrColumns: XDR_COLUMNS }

/** The words of a chosen value; undefined where it is no choice. */
export function choiceWords({ name, choices }: FieldMetadata, value: string): MessageDescriptor | undefined {
  return choices?.find((one) => one.value === value)?.label ?? LISTED_TEXTS[name]?.[value]
}
