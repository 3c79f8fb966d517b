import { describe, expect, test } from 'vitest'
import { preferredLanguage } from './language'

describe('the language to begin with', () => {
  test('is the one chosen before, whatever the browser prefers', () => {
    expect(preferredLanguage('de', ['en-GB'])).toBe('de')
  })
  test('is the first of the browser’s languages that there is, without its region', () => {
    expect(preferredLanguage(null, ['fr-FR', 'de-AT', 'en'])).toBe('de')
  })
  test('is English where nothing fits', () => {
    expect(preferredLanguage('xx', ['fr'])).toBe('en')
  })
})
