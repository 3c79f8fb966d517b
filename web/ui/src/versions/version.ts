// A version of a class, and its summary in one line.

import type { ClassVersionRowFragment } from '../api/reseller/versions/graphql'
import { leadsInto, type Part } from '../changes/part'

export type Version = ClassVersionRowFragment

/** The property under which the log has where a class was put back to. */
const REVERTED_TO = 'revertedTo'

/** Properties under which the log has where a write comes from: that, what the class is a copy of, and who planned it. */
const ORIGINS = new Set([REVERTED_TO, 'clonedFrom', 'plannedBy'])

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

/** The paths of the settings that a write changed; `isMark` tells what else the log has of it beside them. */
export function changedPaths(
  changes: readonly { panel: string; property: string }[],
  isMark: (path: readonly string[]) => boolean = () => false,
): readonly (readonly string[])[] {
  return changes.map(pathOf).filter((path) => !(path.length === 1 && ORIGINS.has(path[0] ?? '')) && !isMark(path))
}

export function summaryOf(
  { changes: { nodes, totalCount } }: Pick<Version, 'changes'>,
  parts: readonly Part[],
  isMark?: (path: readonly string[]) => boolean,
): Summary {
  const paths = changedPaths(nodes, isMark)
  const reverted = nodes.find(({ property }) => property === REVERTED_TO)?.after
  return {
    parts: parts.filter((part) => paths.some((path) => leadsInto(part, path))),
    paths,
    more: totalCount - nodes.length,
    putBackTo: reverted ? Number(reverted) : null,
  }
}
