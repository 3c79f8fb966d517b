// The texts of a notification set: the types that it has texts for, opened one by one, each in one or more languages.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Accordion, Badge, Group, Select, Text } from '@mantine/core'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { FORM_WIDTH } from '../../forms/FormFields'
import { languageName } from '../../forms/inputs/languages'
import { Section } from '../../forms/Section'
import { useEntered, useProblemsShown, useScope } from '../../forms/scope'
import { type FormValues, groupForm, initialValues } from '../../forms/values'
import { NotificationTexts } from './NotificationTexts'
import { TEMPLATES, templatesByType, templatesIn, usualLanguage } from './templates'

export function NotificationTemplates() {
  const { t, i18n } = useLingui()
  const { form, fields, readOnly } = useScope()
  const templates = useEntered(templatesIn)
  const byType = useMemo(() => templatesByType(templates), [templates])
  const problems = useSyncExternalStore(form.subscribe, form.problems)
  const [open, setOpen] = useState<string[]>([])
  const closed = [...byType].flatMap(([type, texts]) => (open.includes(type) ? [] : texts))
  useProblemsShown(
    form,
    closed.map(({ row }) => `${TEMPLATES}.${row}.`),
  )
  const field = fields.find(({ name }) => name === TEMPLATES)
  if (!field) return null

  const rowForm = groupForm(field, form.forms)
  const types = rowForm.find(({ name }) => name === 'type')?.choices ?? []
  const labelOf = (type: string) => {
    const label = types.find(({ value }) => value === type)?.label
    return label ? i18n._(label) : type
  }
  const missing = types.filter(({ value }) => !byType.has(value))
  const add = (values: FormValues) =>
    form.set([TEMPLATES], [...templatesIn(form.values()), { ...initialValues(rowForm, form.forms), ...values }])
  const addType = (type: string | null) => {
    if (!type) return
    add({ type, language: usualLanguage(templates) })
    setOpen([...open, type])
  }

  return (
    <Section title={msg`Templates`}>
      {!readOnly && missing.length > 0 && (
        <Select
          label={t`Add a template for`}
          description={t`A type without a template is sent with built-in text or not at all.`}
          placeholder={t`Select a notification type`}
          searchable
          nothingFoundMessage={t`Nothing found.`}
          maw={FORM_WIDTH}
          value={null}
          onChange={addType}
          data={missing.map(({ value, label }) => ({ value, label: i18n._(label) }))}
        />
      )}
      {templates.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>There are no templates yet.</Trans>
        </Text>
      )}
      <Accordion multiple variant="separated" value={open} onChange={setOpen} order={3}>
        {[...byType].map(([type, texts]) => (
          <Accordion.Item key={type} value={type}>
            <Accordion.Control>
              <Group gap="xs">
                <Text>{labelOf(type)}</Text>
                {texts.some(({ template }) => template.body) && <Badge variant="default">{t`Email`}</Badge>}
                {texts.some(({ template }) => template.smsText) && <Badge variant="default">{t`SMS`}</Badge>}
                <Text size="sm" c="dimmed">
                  {texts.map(({ template }) => languageName(i18n.locale, String(template.language))).join(', ')}
                </Text>
                {texts.some(({ row }) => Object.keys(problems).some((at) => at.startsWith(`${TEMPLATES}.${row}.`))) && (
                  <Badge color="red">{t`has errors`}</Badge>
                )}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {open.includes(type) && (
                <NotificationTexts type={type} texts={texts} names={rowForm.map(({ name }) => name)} add={add} />
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  )
}
