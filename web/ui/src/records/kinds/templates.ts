// The rows of a notification set: texts by type and language, in the order in which languages stand in for each other.

import type { FormValues } from '../../forms/values'

/** The field that holds the rows. */
export const TEMPLATES = 'templates'

/** Fields that identify a text; all others can be edited. */
export const KEYS: readonly string[] = ['type', 'language']

/** A text with its place in the list, which its fields stand at. */
export interface PlacedTemplate {
  row: number
  template: FormValues
}

/** The language whose texts stand in for those that a set lacks; where it is not there, the oldest do. */
const HOUSE_LANGUAGE = 'en'

const NONE: readonly FormValues[] = []

export function templatesIn(values: FormValues): readonly FormValues[] {
  return (values[TEMPLATES] as FormValues[] | undefined) ?? NONE
}

/** The texts of each type, that first which stands in for languages that the type lacks. */
export function templatesByType(templates: readonly FormValues[]): ReadonlyMap<string, readonly PlacedTemplate[]> {
  const byType = new Map<string, PlacedTemplate[]>()
  templates.forEach((template, row) => {
    const type = String(template.type)
    const others = byType.get(type) ?? []
    const placed = { row, template }
    byType.set(type, template.language === HOUSE_LANGUAGE ? [placed, ...others] : [...others, placed])
  })
  return byType
}

/** The language that most texts are in, which another type most likely begins with. */
export function usualLanguage(templates: readonly FormValues[]): string {
  const counts = new Map<string, number>()
  for (const { language } of templates) counts.set(String(language), (counts.get(String(language)) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? HOUSE_LANGUAGE
}
