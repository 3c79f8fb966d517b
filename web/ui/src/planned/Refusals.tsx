// Why a planned change has failed, or will fail as things stand: what breaks a rule, and of a conflict both values.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Code, List, Text } from '@mantine/core'
import { Fragment } from 'react'
import { ChangeName } from '../changes/ChangeName'
import { ChangeTable } from '../changes/ChangeTable'
import { type FieldIndex, fieldAt } from '../changes/fields'
import { sentenceOf } from '../forms/problems/errorWords'
import { conflictsIn, pathOnClass, type Refusal, reasonsIn } from './plannedChange'

interface RefusalsProps {
  refusals: readonly Refusal[]
  index: FieldIndex
  classId?: string
}

/** Why it has failed. Nothing of it was changed. */
export function Failed(props: RefusalsProps) {
  const { t } = useLingui()
  return (
    <Alert color="red" title={t`Nothing was changed`}>
      <Reasons {...props} now={t`When it was due`} />
    </Alert>
  )
}

/** Why it will fail when it is due, and what can be done about it until then. */
export function WillFail(props: RefusalsProps) {
  const { t } = useLingui()
  return (
    <Alert color="orange" title={t`This will fail as things stand`}>
      <Reasons {...props} now={t`Before that`} />
      <Text size="sm" mt={4}>
        {reasonsIn(props.refusals).length > 0 ? (
          <Trans>Put this right before it is due, or change or cancel what is planned.</Trans>
        ) : (
          <Trans>Change it over the values that are there now, or cancel it.</Trans>
        )}
      </Text>
    </Alert>
  )
}

function Reasons({ refusals, index, classId, now }: RefusalsProps & { now: string }) {
  const { t } = useLingui()
  const [reasons, conflicts] = [reasonsIn(refusals), conflictsIn(refusals)]
  return (
    <>
      {reasons.length > 0 && (
        <List size="sm">
          {reasons.map((one) => (
            <List.Item key={`${one.code} ${one.path.join('.')}`}>
              {fieldAt(index, pathOnClass(one)) && (
                <Text span inherit fw={600}>
                  <ChangeName path={pathOnClass(one)} index={index} />
                  {': '}
                </Text>
              )}
              <RefusalSentence of={one} /> <Code>{one.code}</Code>
            </List.Item>
          ))}
        </List>
      )}
      {conflicts.map(({ refusal, changes }) => (
        <Fragment key={refusal.message}>
          <Text size="sm">
            <RefusalSentence of={refusal} /> <Code>{refusal.code}</Code>
          </Text>
          <ChangeTable
            classId={classId}
            label={sentence(refusal)}
            heads={[t`Planned`, now]}
            changes={changes}
            index={index}
            minWidth={320}
          />
        </Fragment>
      ))}
    </>
  )
}

/** The reason in the reader's language. */
export function RefusalSentence({ of }: { of: Refusal }) {
  return <>{sentence(of)}</>
}

function sentence({ template, values, message }: Refusal): string {
  return sentenceOf(template, values) ?? message
}
