// How well something in the palette fits what was typed: by its name before what else people call it, by that before
// its description. Letters are compared as people type them: without case, accents and hyphens.

/** Searchable entry: its name, synonyms, and its description. */
export interface Findable {
  label: string
  synonyms?: readonly string[]
  /** Read only where nothing else fits. */
  about?: string
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A text in the letters that are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** Kinds of fit, from the best. */
export const FIT = {
  label: 0,
  synonymAndLabelBegins: 1,
  synonym: 2,
  labelBegins: 3,
  synonymBegins: 4,
  wordsBegin: 5,
  labelHas: 6,
  synonymHas: 7,
  about: 8,
} as const

const kept = new Map<string, string>()

/** A text of the app in the letters that are compared: there are so many, and each is compared with every key. */
function foldedOnce(text: string): string {
  const known = kept.get(text) ?? folded(text)
  kept.set(text, known)
  return known
}

/** Endings of several things, in English and German. */
const ENDINGS = ['ies', 'es', 's', 'en', 'er', 'e', 'n'] as const
const SHORTEST_STEM = 3
const A_LITTLE_LESS = 0.5

/** Typed text without the ending of several: "late fee" of "late fees". */
function singularsOf(typed: string): string[] {
  return ENDINGS.filter((ending) => typed.endsWith(ending))
    .map((ending) => typed.slice(0, -ending.length))
    .filter((stem) => (stem.split(' ').at(-1) ?? '').length >= SHORTEST_STEM)
}

/** How well it fits; null where it doesn't. What is named in the singular fits whoever types of several, a little less. */
function fitOf(typed: string, item: Findable): number | null {
  const asTyped = fitAsTyped(typed, item)
  if (asTyped !== null && asTyped <= FIT.synonymAndLabelBegins) return asTyped
  const fits = singularsOf(typed)
    .map((singular) => fitAsTyped(singular, item))
    .filter((fit) => fit !== null && fit <= FIT.wordsBegin)
    .map((fit) => Number(fit) + A_LITTLE_LESS)
  return [asTyped, ...fits].reduce((best, fit) => (best === null || (fit !== null && fit < best) ? fit : best), null)
}

function fitAsTyped(typed: string, { label, synonyms = [], about = '' }: Findable): number | null {
  if (typed === '') return FIT.label
  const name = foldedOnce(label)
  const others = synonyms.map(foldedOnce)
  if (name === typed) return FIT.label
  if (others.includes(typed)) return name.startsWith(typed) ? FIT.synonymAndLabelBegins : FIT.synonym
  if (name.startsWith(typed)) return FIT.labelBegins
  if (others.some((other) => other.startsWith(typed))) return FIT.synonymBegins
  const words = typed.split(' ')
  const all = ` ${[name, ...others].join(' ')}`
  if (words.every((word) => all.includes(` ${word}`))) return FIT.wordsBegin
  if (name.includes(typed)) return FIT.labelHas
  if (others.some((other) => other.includes(typed))) return FIT.synonymHas
  return words.every((word) => `${all} ${foldedOnce(about)}`.includes(word)) ? FIT.about : null
}

/** Matches, the best first; among equals the order is kept. */
export function ranked<Item extends Findable>(query: string, items: readonly Item[]): { item: Item; fit: number }[] {
  const typed = folded(query)
  return items
    .flatMap((item) => {
      const fit = fitOf(typed, item)
      return fit === null ? [] : [{ item, fit: fit }]
    })
    .sort((one, other) => one.fit - other.fit)
}
