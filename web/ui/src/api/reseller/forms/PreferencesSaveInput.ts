import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const PreferencesSaveInput: FormMetadata = [
  { name: "density", kind: "choice", label: msg({ message: "Density" }), help: msg({ message: "How densely forms and lists are laid out." }), choices: [{ value: "COMPACT", label: msg({ message: "Compact" }), help: msg({ message: "Rows are close together, so that more of them is seen at once." }) }, { value: "COMFORTABLE", label: msg({ message: "Comfortable" }), help: msg({ message: "Rows and fields have room around them." }) }] },
  { name: "openOnlyResult", kind: "boolean", label: msg({ message: "Open only result" }), help: msg({ message: "Whether a search in a list that finds one record opens it." }) },
  { name: "loadListAtOnce", kind: "boolean", label: msg({ message: "Load list at once" }), help: msg({ message: "Whether a list is loaded when it is opened; otherwise it waits for a search or a filter." }) },
]
