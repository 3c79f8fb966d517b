// English is the language of the code; every other language is a catalogue beside it.

import { formatter } from '@lingui/format-po'

export default {
  sourceLocale: 'en',
  locales: ['en', 'de'],
  // The words of the schema are many, and only panels need them: they are a catalogue of their own, loaded with the first.
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: ['src/api/**', '**/*.test.*'] },
    { path: '<rootDir>/src/locales/schema/{locale}', include: ['src/api'] },
  ],
  // Without line numbers a catalogue changes only when its words do.
  format: formatter({ lineNumbers: false }),
}
