// The texts of a notification set: one template for each type, opened one by one.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Accordion, Badge, Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { Field } from '../../forms/Field'
import { FORM_WIDTH, GroupScope } from '../../forms/FormFields'
import { Section } from '../../forms/Section'
import { useEntered, useScope } from '../../forms/scope'
import { type FieldValue, type FormValues, groupForm, initialValues } from '../../forms/values'

const NAME = 'templates'

function templatesIn(values: FormValues): FormValues[] {
  return (values[NAME] as FormValues[] | undefined) ?? []
}

export function NotificationTemplates() {
  const { t, i18n } = useLingui()
  const { form, fields, readOnly } = useScope()
  const templates = useEntered(templatesIn)
  const problems = useSyncExternalStore(form.subscribe, form.problems)
  const [open, setOpen] = useState<string[]>([])
  const field = fields.find(({ name }) => name === NAME)
  if (!field) return null

  const rowForm = groupForm(field, form.forms)
  const types = rowForm.find(({ name }) => name === 'type')?.choices ?? []
  const labelOf = (type: FieldValue | undefined) => {
    const label = types.find(({ value }) => value === type)?.label
    return label ? i18n._(label) : String(type)
  }
  const missing = types.filter(({ value }) => !templates.some(({ type }) => type === value))
  const add = (type: string | null) => {
    if (!type) return
    form.set([NAME], [...templatesIn(form.values()), { ...initialValues(rowForm, form.forms), type }])
    setOpen([...open, type])
  }
  const remove = (type: FieldValue | undefined) =>
    form.set(
      [NAME],
      templatesIn(form.values()).filter((template) => template.type !== type),
    )

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
          onChange={add}
          data={missing.map(({ value, label }) => ({ value, label: i18n._(label) }))}
        />
      )}
      {templates.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>There are no templates yet.</Trans>
        </Text>
      )}
      <Accordion multiple variant="separated" value={open} onChange={setOpen} order={3}>
        {templates.map((template, row) => (
          <Accordion.Item key={String(template.type)} value={String(template.type)}>
            <Accordion.Control>
              <Group gap="xs">
                <Text>{labelOf(template.type)}</Text>
                {template.body && <Badge variant="default">{t`Email`}</Badge>}
                {template.smsText && <Badge variant="default">{t`SMS`}</Badge>}
                {Object.keys(problems).some((at) => at.startsWith(`${NAME}.${row}.`)) && (
                  <Badge color="red">{t`has errors`}</Badge>
                )}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              {open.includes(String(template.type)) && (
                <GroupScope name={NAME} row={row}>
                  <Stack gap="lg" maw={FORM_WIDTH}>
                    {rowForm
                      .filter(({ name }) => name !== 'type')
                      .map(({ name }) => (
                        <Field key={name} name={name} />
                      ))}
                    {!readOnly && (
                      <Button
                        variant="default"
                        style={{ alignSelf: 'flex-start' }}
                        onClick={() => remove(template.type)}
                      >
                        <Trans>Remove this template</Trans>
                      </Button>
                    )}
                  </Stack>
                </GroupScope>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  )
}
