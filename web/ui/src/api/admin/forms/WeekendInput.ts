import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const WeekendInput: FormMetadata = [
  { name: "monday", kind: "boolean", label: msg({ message: "Monday" }), help: msg({ message: "Mondays are off." }), initial: "false" },
  { name: "tuesday", kind: "boolean", label: msg({ message: "Tuesday" }), help: msg({ message: "Tuesdays are off." }), initial: "false" },
  { name: "wednesday", kind: "boolean", label: msg({ message: "Wednesday" }), help: msg({ message: "Wednesdays are off." }), initial: "false" },
  { name: "thursday", kind: "boolean", label: msg({ message: "Thursday" }), help: msg({ message: "Thursdays are off." }), initial: "false" },
  { name: "friday", kind: "boolean", label: msg({ message: "Friday" }), help: msg({ message: "Fridays are off." }), initial: "false" },
  { name: "saturday", kind: "boolean", label: msg({ message: "Saturday" }), help: msg({ message: "Saturdays are off." }), initial: "true" },
  { name: "sunday", kind: "boolean", label: msg({ message: "Sunday" }), help: msg({ message: "Sundays are off." }), initial: "true" },
]
