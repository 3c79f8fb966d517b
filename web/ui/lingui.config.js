// English is the language of the code; every other language is a catalogue beside it.

import { formatter } from '@lingui/format-po'

export default {
  sourceLocale: 'en',
  locales: ['en', 'de'],
  // The words of the schema and of what is made from it are many, and only forms need them: with the pages of a class and
  // of the log they are a catalogue of their own, loaded with the first form. The panels' titles are read before. The pages
  // of records have another one; what the navigation says of them is in the app's.
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['src'],
      exclude: [
        ...['src/api/**', 'src/changes/**', 'src/forms/**', 'src/previews/**'],
        ...['src/lists/look/**', 'src/lists/views/**', 'src/preferences/**', 'src/tour/**'],
        ...['src/panels/!(titles).*', 'src/panels/*/**'],
        // Whoever leaves what is entered has its form's words.
        'src/ui/dialogs/LeaveGuard.tsx',
        ...['src/audit/!(pages).*', 'src/classes/actions/**', 'src/classes/editor/**', 'src/classes/overview/**'],
        ...['src/approvals/!(pages).*', 'src/approvals/*/**', 'src/planned/!(pages).*', 'src/versions/**'],
        ...['src/records/*/**/*', 'src/records/!(pages.admin|pages.reseller).*', '**/*.test.*'],
      ],
    },
    {
      path: '<rootDir>/src/locales/desk/{locale}',
      include: ['src/lists/look', 'src/lists/views', 'src/preferences', 'src/tour'],
      exclude: ['**/*.test.*'],
    },
    {
      path: '<rootDir>/src/locales/records/{locale}',
      include: ['src/records'],
      exclude: ['src/records/pages.*', '**/*.test.*'],
    },
    {
      path: '<rootDir>/src/locales/schema/{locale}',
      include: [
        'src/api',
        'src/approvals',
        'src/audit',
        'src/changes',
        'src/classes/actions',
        'src/classes/editor',
        'src/classes/overview',
        'src/forms',
        'src/previews',
        'src/panels',
        'src/planned',
        'src/versions',
        'src/ui/dialogs/LeaveGuard.tsx',
      ],
      exclude: [
        ...['src/panels/titles.ts', 'src/approvals/pages.ts', 'src/audit/pages.ts', 'src/planned/pages.ts'],
        '**/*.test.*',
      ],
    },
  ],
  // Without line numbers a catalogue changes only when its words do.
  format: formatter({ lineNumbers: false }),
}
