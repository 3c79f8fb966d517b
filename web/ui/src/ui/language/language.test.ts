// @vitest-environment jsdom

import { i18n } from '@lingui/core'
import { describe, expect, test, vi } from 'vitest'
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

/** The app when it is opened: files of tests share one, in which others may have needed words before. */
async function openedAnew() {
  for (const locale of ['de', 'en']) {
    i18n.loadAndActivate({ locale, messages: {} })
    for (const id of Object.keys(i18n.messages)) delete i18n.messages[id]
  }
  vi.resetModules()
  return await import('./language')
}

describe('words that are loaded later', () => {
  test('are there for all who wait for them, and show nothing again', async () => {
    // given: the app as it is shown
    const { activate, needRecordWords, needSchemaWords, withDeskWords } = await openedAnew()
    await activate('en')
    const first = Object.keys(i18n.messages).length
    const shown = vi.fn()
    i18n.on('change', shown)

    // when: several parts of a page need the same words at once
    const loadModule = withDeskWords(async () => Object.keys(i18n.messages).length)
    await Promise.all([loadModule(), loadModule(), needSchemaWords(), needSchemaWords()])

    // then: they are there, and the app was not rendered for them
    const later = Object.keys(i18n.messages).length
    expect(later).toBeGreaterThan(first)
    expect(shown).not.toHaveBeenCalled()

    // when: another language is chosen while more words are needed
    await Promise.all([activate('de'), needRecordWords()])

    // then: it has them all, and everything was shown once
    expect(i18n.locale).toBe('de')
    expect(Object.keys(i18n.messages).length).toBeGreaterThan(later)
    expect(shown).toHaveBeenCalledOnce()
  })
})
