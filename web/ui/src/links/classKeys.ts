// Keys of what is done with classes, and what that is called: pages take them, and the palette finds them from any page.

import { msg } from '@lingui/core/macro'

export const CREATE_CLASS = { keys: 'n', label: msg`New customer class` } as const
export const CLONE_CLASS = { keys: 'c', label: msg`Clone the class` } as const
export const ASSIGN_CUSTOMERS = { keys: 'a', label: msg`Assign customers` } as const
