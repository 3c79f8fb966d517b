// The forms of groups and rows stand beside the form that holds them.

import type { FormMetadata, LoadedForm } from '../../api/metadata'

type Module = Readonly<Record<string, FormMetadata>>

/** A form from the modules of its input and of all inputs that it holds: the first has the form's own fields. */
export async function formOf(own: Promise<Module>, ...inner: Promise<Module>[]): Promise<LoadedForm> {
  const [first, ...others] = await Promise.all([own, ...inner])
  const fields = Object.values(first ?? {})[0]
  if (!fields) throw new Error('The module of the form has none.')
  return { fields, groups: Object.assign({}, ...others) }
}
