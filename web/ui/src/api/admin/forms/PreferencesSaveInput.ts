import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const PreferencesSaveInput: FormMetadata = [
  { name: "density", kind: "choice", label: msg({ message: "Density" }), help: msg({ message: "How much room forms and lists take." }), choices: [{ value: "COMPACT", label: msg({ message: "Compact" }), help: msg({ message: "Rows stand close together: as much as fits is seen at once." }) }, { value: "COMFORTABLE", label: msg({ message: "Comfortable" }), help: msg({ message: "Rows and fields have room around them." }) }] },
  { name: "openOnlyResult", kind: "boolean", label: msg({ message: "Open only result" }), help: msg({ message: "Whether a search in a list that finds one record opens it." }) },
  { name: "loadListAtOnce", kind: "boolean", label: msg({ message: "Load list at once" }), help: msg({ message: "Whether a list is loaded when it is opened; otherwise it waits for a search or a filter." }) },
]
