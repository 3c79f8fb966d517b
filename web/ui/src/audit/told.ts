// A save as the log tells it: the changes of the record, and beside them who had planned and who approved it.

import type { FieldChange } from '../api/errors'
import { inputIn } from '../changes/amend/amended'
import type { FieldIndex } from '../changes/fields'
import type { AuditEntry, Save } from './saves'

/** The property under which the log has who planned what was applied. */
const PLANNED_BY = 'plannedBy'

/** The property under which it has the input of a write that is kept. */
const KEPT_INPUT = 'input'

export interface Told {
  changes: readonly FieldChange[]
  /** Who planned the save. */
  planner: string | null
  /** Its approval, by the names that the log has for that. */
  approval: Readonly<Record<string, unknown>>
}

interface ToldOptions {
  /** Labels of the settings. */
  index: FieldIndex
  /** The record keeps the input of a write to a class. */
  keepsSettings?: boolean
  /** Whether a path leads to what is told of an approval, and to no setting. */
  isMark?: (path: readonly string[]) => boolean
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}

function pathOf({ panel, property }: AuditEntry): readonly string[] {
  return [...panel.split('.').filter(Boolean), property]
}

type Settings = ReadonlyMap<string, { path: readonly string[]; json: string }>

/** The settings of a kept input by their paths; a list is one of them. */
function settingsIn(kept: string | null, index: FieldIndex): Settings {
  const settings = new Map<string, { path: readonly string[]; json: string }>()
  const visit = (value: unknown, path: readonly string[]) => {
    const field = index.get(path.join('.'))?.field
    const isGroup = field === undefined || (field.kind === 'group' && !field.list)
    if (isGroup && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name])
    } else {
      settings.set(path.join('.'), { path, json: JSON.stringify(value) })
    }
  }
  if (kept !== null) visit(inputIn(kept), [])
  return settings
}

/** Differences between two kept inputs, setting by setting. */
function changedSettings({ before, after }: AuditEntry, index: FieldIndex): readonly FieldChange[] {
  const [earlier, later] = [settingsIn(before, index), settingsIn(after, index)]
  return [...new Map([...earlier, ...later])]
    .map(([key, { path }]) => ({
      path,
      before: earlier.get(key)?.json ?? null,
      after: later.get(key)?.json ?? null,
    }))
    .filter((change) => change.before !== change.after)
}

export function toldOf({ entries }: Save, { index, keepsSettings, isMark = () => false }: ToldOptions): Told {
  const changes: FieldChange[] = []
  const approval: Record<string, unknown> = {}
  let planner: string | null = null
  for (const entry of entries) {
    const { property, before, after } = entry
    const path = pathOf(entry)
    if (keepsSettings) {
      if (property === KEPT_INPUT) changes.push(...changedSettings(entry, index))
      else changes.push({ path, before, after })
    } else if (isMark(path)) {
      approval[property] = parsed(after)
    } else if (property === PLANNED_BY && path.length === 1) {
      planner = (parsed(after) as { userName: string } | null)?.userName ?? null
    } else {
      changes.push({ path, before, after })
    }
  }
  return { changes, planner, approval }
}
