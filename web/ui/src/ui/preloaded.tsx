// Part of a page that is mostly loaded before it is needed, and then drawn in one go with its surroundings.

import { type ComponentType, lazy, useState } from 'react'

interface Loaded<Props> {
  default: ComponentType<Props>
}

/** Component of a part, and the function that loads it once. */
interface PreloadedPart<Props> {
  load: () => Promise<Loaded<Props>>
  Part: ComponentType<Props>
}

/** Make a lazy part. React's `lazy` suspends even where the part is loaded, and then for at least 300 ms; this one doesn't. */
export function preloadedPart<Props extends object>(load: () => Promise<Loaded<Props>>): PreloadedPart<Props> {
  let loaded: Loaded<Props> | undefined
  const keep = async () => {
    loaded ??= await load()
    return loaded
  }
  const Awaited = lazy(keep) as unknown as ComponentType<Props>
  // biome-ignore lint/correctness/noComponentHookFactories: it is called once for each part, when its module is read.
  function Part(props: Props) {
    // Selected once: a part that was suspended isn't mounted again.
    const [Chosen] = useState(() => loaded?.default ?? Awaited)
    return <Chosen {...props} />
  }
  return { load: keep, Part }
}
