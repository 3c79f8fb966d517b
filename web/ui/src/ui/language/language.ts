// The language of the app: the one chosen here before, or the first of the browser's that we have.

import { i18n, type Messages } from '@lingui/core'

export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof LANGUAGES

const STORED = 'customer-classes:language'

function isLanguage(code: string | null | undefined): code is Language {
  return code != null && code in LANGUAGES
}

/** The language to begin with. */
export function preferredLanguage(stored = localStorage.getItem(STORED), browser = navigator.languages): Language {
  if (isLanguage(stored)) return stored
  return browser.map((code) => code.split('-')[0]).find(isLanguage) ?? 'en'
}

/** Catalogues that are loaded when they are first needed: most visits need neither. */
const LATER = {
  schema: { en: () => import('../../locales/schema/en.po'), de: () => import('../../locales/schema/de.po') },
  desk: { en: () => import('../../locales/desk/en.po'), de: () => import('../../locales/desk/de.po') },
  records: { en: () => import('../../locales/records/en.po'), de: () => import('../../locales/records/de.po') },
}
type LaterWords = keyof typeof LATER

/** Catalogues that are loaded or being loaded, in the language of then: other users of one wait for the same. */
const needed = new Map<LaterWords, Promise<void>>()

/** Adds words without a word to Lingui, which would render the whole app again: who shows them has waited for them. */
async function addLater(name: LaterWords): Promise<void> {
  const language = i18n.locale as Language
  const { messages } = await LATER[name][language]()
  if (i18n.locale === language) Object.assign(i18n.messages, messages)
}

async function need(name: LaterWords): Promise<void> {
  const loading = needed.get(name) ?? addLater(name)
  needed.set(name, loading)
  try {
    await loading
  } catch (error) {
    needed.delete(name)
    throw error
  }
}

/** The words of the schema and of forms, which are made of it: loaded with the first form, and from then on with each language. */
export const needSchemaWords = () => need('schema')

/** Loads a module whose words are among those of the schema, with these. */
export function withSchemaWords<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => (await Promise.all([load(), needSchemaWords()]))[0]
}

/** Loads a module of what helps at the desk - preferences, saved views, quick look, first steps - with its words. */
export function withDeskWords<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => (await Promise.all([load(), need('desk')]))[0]
}

/** The words of the pages of records, likewise. */
export const needRecordWords = () => need('records')

/** All words of a language that were needed so far, also those that are needed while they are loaded. */
async function wordsOf(language: Language): Promise<Messages> {
  const names = [...needed.keys()]
  const first = language === 'de' ? import('../../locales/de.po') : import('../../locales/en.po')
  const loaded = await Promise.all([first, ...names.map((name) => LATER[name][language]())])
  if (needed.size > names.length) return wordsOf(language)
  return Object.assign({}, ...loaded.map(({ messages }) => messages))
}

/** Load a language's words and show everything in it. */
export async function activate(language: Language): Promise<void> {
  i18n.loadAndActivate({ locale: language, messages: await wordsOf(language) })
  document.documentElement.lang = language
}

/** Change the language, for this visit and the next ones. */
export async function choose(language: Language): Promise<void> {
  localStorage.setItem(STORED, language)
  await activate(language)
}
