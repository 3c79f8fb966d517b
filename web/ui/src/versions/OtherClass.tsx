// The other class that a class is compared with: chosen among those that the viewer sees, and read by the address's id.

import { useLingui } from '@lingui/react/macro'
import { Box } from '@mantine/core'
import type { CombinedError } from '@urql/core'
import { useQuery } from 'urql'
import { ComparableClassesDocument, ComparedClassNameDocument } from '../api/reseller/versions/graphql'
import { ReferencePicker } from '../forms/inputs/reference/ReferencePicker'
import { isNoId } from '../ui/failure'
import type { ComparedClass } from './Comparison'

interface OtherRead {
  /** Undefined until it is known and where none is compared with, null where there is no such class. */
  other?: ComparedClass | null
  error?: CombinedError
  retry: () => void
}

/** The class that is compared with. */
export function useOther(id: string | undefined): OtherRead {
  const [{ data, error, fetching }, ask] = useQuery({
    query: ComparedClassNameDocument,
    variables: { id: id ?? '' },
    pause: id === undefined,
  })
  const retry = () => ask({ requestPolicy: 'network-only' })
  const other = data?.customerClass
  // While it is on its way, there may still be the answer about a class that was chosen before.
  if (id === undefined || (fetching && other?.id !== id)) return { retry }
  if (isNoId(error)) return { other: null, retry }
  return error ? { error, retry } : { other, retry }
}

interface OtherClassProps {
  classId: string
  other: ComparedClass | null
  onChoose: (id: string | null) => void
}

export function OtherClass({ classId, other, onChoose }: OtherClassProps) {
  const { t } = useLingui()
  return (
    <Box w={{ base: '100%', sm: 290 }}>
      <ReferencePicker
        aria-label={t`Compare with another class`}
        source={{
          document: ComparableClassesDocument,
          present: other ? [other] : [],
          unset: t`Compare with another class`,
        }}
        value={other?.id ?? null}
        taken={[classId]}
        onChange={onChoose}
      />
    </Box>
  )
}
