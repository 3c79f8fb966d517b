// A part of a page that is most times loaded before it is needed, and then drawn with what is around it.

import { type ComponentType, lazy, useState } from 'react'

interface Loaded<Props> {
  default: ComponentType<Props>
}

/** Loads a part and keeps it; whoever asks again has it. */
export interface PartAtHand<Props> {
  load: () => Promise<Loaded<Props>>
  Part: ComponentType<Props>
}

/** React's `lazy` stands for a part at first even where it is loaded, and then for at least 300 ms; this one doesn't. */
export function partAtHand<Props extends object>(load: () => Promise<Loaded<Props>>): PartAtHand<Props> {
  let loaded: Loaded<Props> | undefined
  const keep = async () => {
    loaded ??= await load()
    return loaded
  }
  const Awaited = lazy(keep) as unknown as ComponentType<Props>
  // biome-ignore lint/correctness/noComponentHookFactories: it is made once for each part, when its module is read.
  function Part(props: Props) {
    // Chosen once: a part that was waited for isn't made anew.
    const [Chosen] = useState(() => loaded?.default ?? Awaited)
    return <Chosen {...props} />
  }
  return { load: keep, Part }
}
