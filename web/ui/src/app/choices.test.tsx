// @vitest-environment jsdom

import { readFileSync } from 'node:fs'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FieldMetadata, FormMetadata } from '../api/metadata'
import { wordOf } from '../classes/overview/reading'
import { FormScope } from '../forms/FormFields'
import { choiceWords } from '../forms/facts/choices'
import { FactValue } from '../forms/facts/FactValue'
import { createForm } from '../forms/form'
import { Value } from '../forms/Value'

const FORMS = {
  ...import.meta.glob<Record<string, FormMetadata>>('../api/admin/forms/*.ts', { eager: true }),
  ...import.meta.glob<Record<string, FormMetadata>>('../api/reseller/forms/*.ts', { eager: true }),
}
const SDL = readFileSync('../../schema/admin.graphql', 'utf8')
const CONSTANT = /\b[A-Z0-9]+_[A-Z0-9_]+\b/

const fields = Object.values(FORMS).flatMap((form) => Object.values(form).flat())

/** Constants that the server takes for a text, as the SDL lists them: "…: XDR_ID, ACCOUNT, …". */
function listedFor(name: string): readonly string[] {
  const described = new RegExp(`"""\\s*([^"]*)"""\\s*${name}: \\[String!\\]`).exec(SDL)?.[1] ?? ''
  return /: ([A-Z_]+(?:, [A-Z_]+)+)/.exec(described)?.[1]?.split(', ') ?? []
}

/** Fields that are chosen, alone or as a list, each with all that can be chosen. */
const chosen = fields
  .map((field) => ({
    field,
    values: field.choices?.map(({ value }) => value) ?? (field.list ? listedFor(field.name) : []),
  }))
  .filter(({ values }) => values.length > 0)

/** How each of some values is told in facts, in changes and in the overview. */
function told(field: FieldMetadata, values: readonly string[]): string[][] {
  const given = values.map((value) => (field.list ? [value] : value))
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <FormScope form={createForm({ fields: [field], values: {} })} asFacts>
          {given.map((value) => (
            <ul key={String(value)}>
              <li>
                <Value field={field} value={value} />
              </li>
              <li>
                <FactValue field={field} values={{ [field.name]: value }} />
              </li>
              <li>{wordOf(field, { [field.name]: value }, 'EUR')}</li>
            </ul>
          ))}
        </FormScope>
      </MantineProvider>
    </I18nProvider>,
  )
  return [...container.querySelectorAll('ul')].map((one) =>
    [...one.querySelectorAll('li')].map(({ textContent }) => textContent ?? ''),
  )
}

test('there are choices, and texts that are chosen from a list', () => {
  expect(chosen.length).toBeGreaterThan(30)
  expect(listedFor('xdrColumns')).toHaveLength(14)
})

test.each(chosen.map(({ field, values }) => [field.name, field, values] as const))(
  'facts, review, comparison, log and overview tell %s by its words',
  (_, field, values) => {
    const words = values.map((value) => choiceWords(field, value)).map((one) => (one ? i18n._(one) : ''))
    expect(words.filter((one) => one === '' || CONSTANT.test(one))).toEqual([])
    expect(told(field, values)).toEqual(words.map((one) => [one, one, one]))
  },
)

/** Fields whose form is told by an example. */
const EXAMPLES = ['code']

test('no help of a field names a constant', () => {
  const named = fields.filter(({ help, label }) => CONSTANT.test(`${i18n._(label)} ${help ? i18n._(help) : ''}`))
  expect(named.filter(({ name }) => !EXAMPLES.includes(name))).toEqual([])
})
