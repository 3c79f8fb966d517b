// A version of a class, and its summary in one line.

import type { ClassVersionRowFragment } from '../api/reseller/versions/graphql'
import { leadsInto, type Part } from '../changes/part'

export type Version = ClassVersionRowFragment

/** The property under which the log has where a class was put back to. */
const REVERTED_TO = 'revertedTo'
/** And the one under which it has what a class is a copy of. */
const CLONED_FROM = 'clonedFrom'

/** Changes of a write, in the order of the log. */
export interface Summary {
  /** The panels that were changed, in their order on the page. */
  parts: readonly Part[]
  /** The paths of what was changed. */
  paths: readonly (readonly string[])[]
  /** How many more changes there are than paths. */
  more: number
  /** The version that the class was put back to. */
  putBackTo: number | null
}

function pathOf({ panel, property }: { panel: string; property: string }): readonly string[] {
  return [...panel.split('.').filter(Boolean), property]
}

export function summaryOf(
  { changes: { nodes, totalCount } }: Pick<Version, 'changes'>,
  parts: readonly Part[],
): Summary {
  const shown = nodes.filter(({ property }) => property !== REVERTED_TO && property !== CLONED_FROM)
  const paths = shown.map(pathOf)
  const reverted = nodes.find(({ property }) => property === REVERTED_TO)?.after
  return {
    parts: parts.filter((part) => paths.some((path) => leadsInto(part, path))),
    paths,
    more: totalCount - nodes.length,
    putBackTo: reverted ? Number(reverted) : null,
  }
}
