// One German term for each thing, whichever catalogue tells it: a word that would be a second one is not used.

import { expect, test } from 'vitest'
import { CATALOGUES, messagesIn } from '../testing/catalogues'

/** Words that are not used, each with the term in its place. */
const AVOIDED: readonly (readonly [word: RegExp, term: string])[] = [
  [/Reseller/, 'Wiederverkäufer'],
  [/(?<!Ruf)Zielgruppe/i, 'Rufzielgruppe'],
  [/Abrechnungszeitr/, 'Abrechnungsperiode'],
  [/MwSt|\bUSt\b|Mehrwertsteuer/, 'Umsatzsteuer'],
  [/Methode/, 'Verfahren'],
  [/Zahlungsmittel/, 'Zahlungsart'],
  [/regulär/i, 'regelmäßig'],
  [/beschränk/i, 'einschränken'],
  [/\bTokens\b/, 'Token'],
  [/Personendaten/, 'personenbezogene Daten'],
  [/personenbezogene[^.;]*entfern/i, 'personenbezogene Daten löschen'],
  [/maskier/i, 'verdecken'],
  [/absagen|abgesagt/i, 'abbrechen'],
  [/Kunden? [^.,;:]*beendet|beendete\w* Kunde|^Beendet/, 'gekündigt'],
  [/(?<!Bearer) …(?:$|“)/, '… without a blank before it'],
]

test('no German text has a second word for a thing', () => {
  const texts = CATALOGUES.flatMap((folder) => messagesIn(`${folder}/de.po`).map(({ translation }) => translation))
  const found = texts.flatMap((text) =>
    AVOIDED.filter(([word]) => word.test(text)).map(([word, term]) => `${text} (${word.source}: ${term})`),
  )
  expect(texts.length).toBeGreaterThan(1500)
  expect(found).toEqual([])
})
