import { expect, test } from 'vitest'
import { languageOptions, languagesFound, typedTags } from './languages'

test('languages are named in the reader’s language, and ordered by name', () => {
  const german = languageOptions('de', [])
  expect(german).toContainEqual({ value: 'pt-BR', label: 'Portugiesisch (Brasilien) (pt-BR)' })
  expect(german[0]?.label).toBe('Abchasisch (ab)')
  expect(languageOptions('en', [])).toContainEqual({ value: 'de', label: 'German (de)' })
  expect(new Set(german.map(({ label }) => label)).size).toBe(german.length)
})

test('what is kept or typed as a tag is among them, once', () => {
  const found = languageOptions('en', ['de', 'az-Cyrl-AZ', '', 'neither one'])
  expect(found.filter(({ value }) => value === 'de')).toHaveLength(1)
  expect(found).toContainEqual({ value: 'az-Cyrl-AZ', label: 'Azerbaijani (Cyrillic, Azerbaijan) (az-Cyrl-AZ)' })
  expect(found).toContainEqual({ value: 'neither one', label: 'neither one' })
  expect(typedTags('zh-Hant-TW')).toEqual(['zh-Hant-TW'])
  expect(typedTags('german')).toEqual([])
})

test('a typed tag is found before the names that have its letters, and a name before those that have it within', () => {
  const found = (typed: string) => languagesFound(languageOptions('en', []), typed).map(({ value }) => value)
  expect(found('fr').slice(0, 2)).toEqual(['fr', 'fr-BE'])
  expect(found('fr')).toContain('af')
  expect(found('german')[0]).toBe('de')
  expect(found('nothing like it')).toEqual([])
})
