import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const HolidayInput: FormMetadata = [
  { name: "day", kind: "date", label: msg({ message: "Day" }), help: msg({ message: "The day that is off." }), required: true },
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "What the day is called." }), required: true, maximumLength: 128 },
]
