// Why a planned change has failed, or will fail as things stand: what breaks a rule, and of a conflict both values.

import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Code, List, Text } from '@mantine/core'
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
      <Reasons {...props} now={t`Now`} />
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
      {conflicts.length > 0 && (
        <>
          <Text size="sm">
            <Trans>Somebody else has changed these settings since it was planned.</Trans> <Code>VERSION_CONFLICT</Code>
          </Text>
          <ChangeTable
            classId={classId}
            label={t`Changed by somebody else`}
            heads={[t`Planned`, now]}
            changes={conflicts}
            index={index}
            minWidth={320}
          />
        </>
      )}
    </>
  )
}

/** The reason in the reader's language. */
export function RefusalSentence({ of }: { of: Refusal }) {
  return <>{sentenceOf(of.template, of.values) ?? of.message}</>
}
