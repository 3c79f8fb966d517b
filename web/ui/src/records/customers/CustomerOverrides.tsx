// The customer's own settings beside those of its class: inherited with the value that holds now, explicitly none, or a
// value of the customer's own; and what holds, with where it comes from.

import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Badge, Group, ScrollArea, Select, Stack, Switch, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Field } from '../../forms/Field'
import { GroupScope } from '../../forms/FormFields'
import { choiceWords } from '../../forms/facts/choices'
import { FactValue } from '../../forms/facts/FactValue'
import { Section } from '../../forms/Section'
import { useEntered, useScope } from '../../forms/scope'
import { unitOf } from '../../forms/unit'
import type { FormValues } from '../../forms/values'
import { TableHead } from '../../ui/TableHead'
import type { RecordRow } from '../kind'
import { inheritedFrom } from './classTerms'
import { chosenOf, INHERIT, NONE, OWN, type Setting, settingsOf, valuesAfter } from './settings'
import { useChosenClass } from './useChosenClass'

const NAME = 'overrides'
const PLUGIN_METHODS = new Set(['SURETAX', 'AVALARA'])

interface InForce {
  value: unknown
  source: 'CUSTOMER' | 'CLASS' | 'DEFAULT'
  inherited: unknown
  taxPlugin?: { name: string } | null
}

export function CustomerOverrides({ record }: { record: RecordRow | null }) {
  const chosen = useChosenClass()
  const isOther = (record?.customerClass as { id: string } | undefined)?.id !== chosen?.id
  // Of a class that is only chosen, the customer takes over what it would have of it once that is saved.
  const chosenTerms = useMemo(() => (chosen && isOther ? inheritedFrom(chosen) : null), [chosen, isOther])
  return (
    <Section title={msg`Own settings`}>
      <GroupScope name={NAME}>
        <Settings record={record} chosenTerms={chosenTerms} />
      </GroupScope>
    </Section>
  )
}

interface SettingsProps {
  record: RecordRow | null
  /** Inherited values of a class that is selected and not saved yet. */
  chosenTerms: Readonly<Record<string, unknown>> | null
}

function Settings({ record, chosenTerms }: SettingsProps) {
  const { t } = useLingui()
  const { fields, asFacts } = useScope()
  const settings = record?.settings as Readonly<Record<string, InForce>> | undefined
  const [ownOnly, setOwnOnly] = useState(false)
  const all = useMemo(() => settingsOf(fields), [fields])
  // As they are entered, so that what is taken away goes from the list at once.
  const own = useEntered((values) => JSON.stringify(all.map((setting) => chosenOf(setting, values) !== INHERIT)))
  const isOwn = JSON.parse(own) as readonly boolean[]
  const shown = ownOnly ? all.filter((_, index) => isOwn[index]) : all
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" maw={960}>
          {asFacts ? (
            <Trans>Inherited values change with the class. The customer’s own values stay.</Trans>
          ) : (
            <Trans>
              Inherited values change with the class. The customer’s own values stay. Delete takes a customer’s own
              value away.
            </Trans>
          )}
        </Text>
        <Switch label={t`Own only`} checked={ownOnly} onChange={(event) => setOwnOnly(event.currentTarget.checked)} />
      </Group>
      <ScrollArea>
        <Table verticalSpacing={2} className="app-own-settings" aria-label={t`Own settings`}>
          <TableHead heads={[t`Setting`, t`Of the customer`, t`In effect`]} widths={['26%', '44%']} />
          <Table.Tbody>
            {shown.map((setting) => (
              <SettingRow
                key={setting.field.name}
                setting={setting}
                inForce={settings?.[setting.field.name]}
                ofChosen={chosenTerms ? { inherited: chosenTerms[setting.field.name] } : null}
              />
            ))}
          </Table.Tbody>
        </Table>
        {shown.length === 0 && (
          <Text size="sm" c="dimmed" mt="sm" role="status">
            <Trans>The customer has no settings of its own.</Trans>
          </Text>
        )}
      </ScrollArea>
    </>
  )
}

interface SettingRowProps {
  setting: Setting
  inForce: InForce | undefined
  /** Inherited value of a class that is selected and not saved yet. */
  ofChosen: { inherited: unknown } | null
}

function SettingRow({ setting, inForce, ofChosen }: SettingRowProps) {
  const { t, i18n } = useLingui()
  const { field, state } = setting
  const { form, path, asFacts } = useScope()
  const say = useSettingWords(setting)
  const chosen = useEntered((values) => chosenOf(setting, values))
  const label = i18n._(field.label)
  const inherit = ofChosen
    ? t`Inherit (from the selected class: ${say(ofChosen.inherited)})`
    : inForce
      ? t`Inherit (currently: ${say(inForce.inherited)})`
      : t`Inherit from the class`
  // An entered value is in effect once it is saved.
  const ofClass: InForce | undefined =
    ofChosen && chosen === INHERIT
      ? { value: ofChosen.inherited, source: 'CLASS', inherited: ofChosen.inherited }
      : undefined
  const shown = ofChosen ? ofClass : inForce
  const own = state || field.kind === 'integer'
  const data = [
    { value: INHERIT, label: inherit },
    ...(state ? [{ value: NONE, label: t`None` }] : []),
    ...(own ? [{ value: OWN, label: t`Own value` }] : choicesOf(setting, say)),
  ]
  const choose = (value: string | null) => {
    if (value === null) return
    const values = { ...(form.value(path) as FormValues), ...valuesAfter(setting, value) }
    form.set(path, field.name === 'taxMethod' && !PLUGIN_METHODS.has(value) ? { ...values, taxPlugin: null } : values)
  }
  return (
    <Table.Tr style={{ verticalAlign: 'middle' }}>
      <Table.Th scope="row" fw={400}>
        <Text size="sm" fw={550}>
          {label}
        </Text>
      </Table.Th>
      <Table.Td>
        {asFacts ? (
          <Chosen setting={setting} label={data.find(({ value }) => value === chosen)?.label} chosen={chosen} />
        ) : (
          <Stack gap="xs">
            <Select
              aria-label={label}
              description={field.help && <span className="app-help">{i18n._(field.help)}</span>}
              title={data.find(({ value }) => value === chosen)?.label}
              data-path={`${NAME}.${field.name}`}
              allowDeselect={false}
              data={data}
              value={chosen}
              onChange={choose}
              onKeyDown={(event) => {
                if (event.key === 'Delete') choose(INHERIT)
              }}
            />
            {own && chosen === OWN && <Field name={field.name} bare needed={field.kind === 'integer'} />}
            {field.name === 'taxMethod' && PLUGIN_METHODS.has(chosen) && <Field name="taxPlugin" />}
          </Stack>
        )}
      </Table.Td>
      <Table.Td>{shown && <InForceValue setting={setting} inForce={shown} />}</Table.Td>
    </Table.Tr>
  )
}

/** Choice for a customer that can't be changed. */
function Chosen({
  setting: { field },
  label,
  chosen,
}: {
  setting: Setting
  label: string | undefined
  chosen: string
}) {
  const { references } = useScope()
  const values = useEntered((entered) => entered)
  return (
    <Text size="sm">
      {chosen === OWN ? <FactValue field={field} values={values} source={references[field.name]} /> : label}
    </Text>
  )
}

function InForceValue({ setting, inForce }: { setting: Setting; inForce: InForce }) {
  const { t } = useLingui()
  const say = useSettingWords(setting)
  const sources = { CUSTOMER: t`of the customer`, CLASS: t`of the class`, DEFAULT: t`the system’s default` }
  return (
    <Group gap="xs">
      <Text size="sm">
        {say(inForce.value)}
        {inForce.taxPlugin && ` (${inForce.taxPlugin.name})`}
      </Text>
      <Badge tt="none" variant={inForce.source === 'CUSTOMER' ? 'light' : 'default'}>
        {sources[inForce.source]}
      </Badge>
    </Group>
  )
}

/** How the values of a setting are said. */
function useSettingWords({ field }: Setting): (value: unknown) => string {
  const { t, i18n } = useLingui()
  return (value) => {
    if (value === null || value === undefined) return t`none`
    if (typeof value === 'boolean') return value ? t`on` : t`off`
    if (typeof value === 'object') return (value as { name: string }).name
    const label = choiceWords(field, String(value))
    if (label) return i18n._(label)
    return field.unit ? `${String(value)}\u00a0${unitOf(i18n, field.unit, value)}` : String(value)
  }
}

function choicesOf({ field }: Setting, say: (value: unknown) => string): { value: string; label: string }[] {
  if (field.kind === 'boolean') return [true, false].map((value) => ({ value: String(value), label: say(value) }))
  return (field.choices ?? []).map(({ value }) => ({ value, label: say(value) }))
}
