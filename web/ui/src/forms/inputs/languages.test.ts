import { expect, test } from 'vitest'
import { languageOptions, matchingLanguages, typedTags } from './languages'

test('languages are named in the reader’s language, and ordered by name', () => {
  const german = languageOptions('de', [])
  expect(german).toContainEqual({ value: 'pt-BR', label: 'Portugiesisch (Brasilien) (pt-BR)' })
  expect(german[0]?.label).toBe('Abchasisch (ab)')
  expect(languageOptions('en', [])).toContainEqual({ value: 'de', label: 'German (de)' })
  expect(new Set(german.map(({ label }) => label)).size).toBe(german.length)
})

test('what is kept or typed as a tag is among them, once', () => {
  const options = languageOptions('en', ['de', 'az-Cyrl-AZ', '', 'neither one'])
  expect(options.filter(({ value }) => value === 'de')).toHaveLength(1)
  expect(options).toContainEqual({ value: 'az-Cyrl-AZ', label: 'Azerbaijani (Cyrillic, Azerbaijan) (az-Cyrl-AZ)' })
  expect(options).toContainEqual({ value: 'neither one', label: 'neither one' })
  expect(typedTags('zh-Hant-TW')).toEqual(['zh-Hant-TW'])
  expect(typedTags('german')).toEqual([])
})

test('a typed tag is found before the names that have its letters, and a name before those that have it within', () => {
  const matches = (typed: string) => matchingLanguages(languageOptions('en', []), typed).map(({ value }) => value)
  expect(matches('fr').slice(0, 2)).toEqual(['fr', 'fr-BE'])
  expect(matches('fr')).toContain('af')
  expect(matches('german')[0]).toBe('de')
  expect(matches('nothing like it')).toEqual([])
})
