// Declarations of modules that TypeScript can't read by itself.

declare module '*.po' {
  import type { Messages } from '@lingui/core'

  export const messages: Messages
}

declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@tabler/icons-react'

  const icon: Icon
  export default icon
}
