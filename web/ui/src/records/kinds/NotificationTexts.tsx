// The texts of one type of notification, a language at a time, and what customers get whose language isn't there.

import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { FORM_WIDTH, FormFields, GroupScope } from '../../forms/FormFields'
import { LanguageInput } from '../../forms/inputs/LanguageInput'
import { languageName } from '../../forms/inputs/languages'
import { useScope } from '../../forms/scope'
import type { FormValues } from '../../forms/values'
import { KEYS, type PlacedTemplate, TEMPLATES, templatesIn } from './templates'

interface NotificationTextsProps {
  type: string
  texts: readonly PlacedTemplate[]
  /** The fields of a text. */
  names: readonly string[]
  add: (values: FormValues) => void
}

export function NotificationTexts({ type, texts, names, add }: NotificationTextsProps) {
  const { t, i18n } = useLingui()
  const { form, readOnly } = useScope()
  const [chosen, setChosen] = useState('')
  const [first] = texts
  const shown = texts.find(({ template }) => template.language === chosen) ?? first
  if (!first || !shown) return null

  const languageOf = ({ template }: PlacedTemplate) => languageName(i18n.locale, String(template.language))
  const addLanguage = (language: string) => {
    // A text that is there in that language already is shown instead.
    if (!texts.some(({ template }) => template.language === language)) {
      const { bodyIsHtml, bcc } = first.template
      add({ type, language, bodyIsHtml: bodyIsHtml ?? false, bcc: bcc ?? [] })
    }
    setChosen(language)
  }
  const remove = () =>
    form.set(
      [TEMPLATES],
      templatesIn(form.values()).filter((_, row) => row !== shown.row),
    )

  return (
    <Stack gap="lg" maw={FORM_WIDTH}>
      <Group gap="md" align="flex-end">
        <SegmentedControl
          aria-label={t`Language of the texts`}
          value={String(shown.template.language)}
          onChange={setChosen}
          data={texts.map((one) => ({ value: String(one.template.language), label: languageOf(one) }))}
        />
        {!readOnly && <LanguageInput label={t`Add a language`} value="" onChange={addLanguage} />}
      </Group>
      <Text size="sm" c="dimmed">
        <Trans>
          Customers whose language and class have no text of their own here are sent the one in {languageOf(first)}.
        </Trans>
      </Text>
      <GroupScope key={shown.row} name={TEMPLATES} row={shown.row}>
        <FormFields names={names.filter((name) => !KEYS.includes(name))} />
      </GroupScope>
      {!readOnly && (
        <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={remove}>
          {texts.length > 1 ? t`Remove the texts in ${languageOf(shown)}` : t`Remove this template`}
        </Button>
      )}
    </Stack>
  )
}
