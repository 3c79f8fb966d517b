// Why something wasn't done, said at once.

import { Alert } from '@mantine/core'

interface FailuresProps {
  title: string
  messages: readonly (string | null | undefined)[]
}

export function Failures({ title, messages }: FailuresProps) {
  return messages
    .filter((message) => message != null && message !== '')
    .map((message) => (
      <Alert key={message} color="red" role="alert" title={title}>
        {message}
      </Alert>
    ))
}
