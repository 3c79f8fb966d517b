import { msg } from '@lingui/core/macro'
import type { FormMetadata } from '../../metadata'

export const SavedViewSaveInput: FormMetadata = [
  { name: "listName", kind: "text", label: msg({ message: "List name" }), help: msg({ message: "The list, as its address in the app calls it, such as `classes`; chosen at creation." }), required: true, fixed: true, maximumLength: 40 },
  { name: "name", kind: "text", label: msg({ message: "Name" }), help: msg({ message: "The name, unique, without regard to case, among the user's views of the list." }), required: true, maximumLength: 64 },
  { name: "search", kind: "text", label: msg({ message: "Search" }), help: msg({ message: "What the list shows, as a JSON object: name, filters, columns and order, as its address has them." }), required: true, maximumLength: 4000 },
]
