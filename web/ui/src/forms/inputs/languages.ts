// The languages that a setting can be chosen from: those of ISO 639-1, and the regions and scripts that differ enough to
// have texts of their own. Their names are the browser's, in the reader's language.

const LANGUAGES =
  'aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu ' +
  'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl ' +
  'km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny ' +
  'oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti ' +
  'tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

const VARIANTS =
  'de-AT de-CH de-DE en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-AR es-CL es-CO es-ES es-MX es-US fr-BE fr-CA ' +
  'fr-CH fr-FR it-CH it-IT nl-BE nl-NL pt-BR pt-PT sr-Latn zh-Hans zh-Hant zh-Hant-HK zh-Hant-TW'

/** Form of a language tag that the server accepts. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/

/** The fields that hold the tag of a language. */
export const LANGUAGE_FIELDS: readonly string[] = ['defaultLanguage', 'language', 'documentLocale', 'locale']

interface LanguageOption {
  value: string
  label: string
}

/** A language by its name, with the tag by which programs know it. */
function optionOf(tag: string, names: Intl.DisplayNames): LanguageOption {
  const name = TAG.test(tag) ? names.of(tag) : undefined
  return { value: tag, label: name && name !== tag ? `${name} (${tag})` : tag }
}

/** Name of a language in the reader's own; its tag where it has no name. */
export function languageName(locale: string, tag: string): string {
  return (TAG.test(tag) && new Intl.DisplayNames(locale, { type: 'language' }).of(tag)) || tag
}

/** All of them by name, and those that are asked for beside them. */
export function languageOptions(locale: string, also: readonly string[]): LanguageOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const tags = new Set([...LANGUAGES.split(' '), ...VARIANTS.split(' '), ...also.filter((tag) => tag !== '')])
  return [...tags].map((tag) => optionOf(tag, names)).sort((one, other) => one.label.localeCompare(other.label, locale))
}

/** Those that a typed text may mean: the one of that very tag first, then those whose names begin with it. */
export function matchingLanguages<Option extends LanguageOption>(options: readonly Option[], typed: string): Option[] {
  const query = typed.trim().toLocaleLowerCase()
  const rank = ({ value, label }: Option) => {
    const name = label.toLocaleLowerCase()
    if (value.toLocaleLowerCase() === query) return 0
    return name.startsWith(query) ? 1 : name.includes(query) ? 2 : 3
  }
  return options.filter((option) => rank(option) < 3).sort((one, other) => rank(one) - rank(other))
}

/** Typed language tag, so that a language that the list lacks can be chosen by it. */
export function typedTags(text: string): readonly string[] {
  return TAG.test(text) ? [text] : []
}
