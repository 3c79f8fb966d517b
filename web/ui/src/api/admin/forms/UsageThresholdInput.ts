import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const UsageThresholdInput: FormMetadata = [
  { name: "destinationGroup", kind: "reference", label: msg({ message: "Destination group" }), help: msg({ message: "Where the calls go: a group of the profile's set." }), required: true },
  { name: "accumulatedPeriod", kind: "choice", label: msg({ message: "Accumulated period" }), help: msg({ message: "The period over which minutes are added up." }), initial: "DAY", choices: [{ value: "DAY", label: msg({ message: "Day" }), help: msg({ message: "From midnight to midnight in the customer's billing time zone." }) }, { value: "WEEK", label: msg({ message: "Week" }), help: msg({ message: "From Monday to Sunday in the customer's billing time zone." }) }, { value: "MONTH", label: msg({ message: "Month" }), help: msg({ message: "The calendar month in the customer's billing time zone." }) }] },
  { name: "minutes", kind: "integer", label: msg({ message: "Minutes" }), help: msg({ message: "Administrators are notified when a customer uses more." }), minimum: "1", maximum: "1000000", unit: msg({ message: "minutes" }), initial: "60" },
]
