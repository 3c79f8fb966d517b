// The libraries of the first page as one chunk. By itself the bundler makes one of every set of modules that the same
// pages ask for: some sixty files, which compress a tenth worse than one and cost a request each. What nearly every page
// shares of the app's own goes with them, as a file of its own would stand in the lists of all that is loaded later.

const PACKAGES = [
  '@0no-co/graphql.web',
  '@floating-ui/[^/]+',
  '@lingui/(core|react)',
  '@tanstack/(history|react-router|react-store|router-core|store)',
  '@urql/[^/]+',
  'clsx',
  'get-nonce',
  'react',
  'react-dom',
  'react-remove-scroll',
  'react-remove-scroll-bar',
  'react-style-singleton',
  'scheduler',
  'tslib',
  'urql',
  'use-callback-ref',
  'use-sidecar',
  'use-sync-external-store',
  'wonka',
  '@tabler/icons-react/dist/esm/(createReactComponent|defaultAttributes)',
  '@tabler/icons-react/dist/esm/icons/Icon(AlertTriangle|ChevronDown|History|Plus|Trash|UserCheck|UserPlus)',
]

/** Components of the shell, the sign-in and the list; those that only later pages use stay with them. */
const COMPONENTS = [
  'ActionIcon',
  'Alert',
  'Anchor',
  'AppShell',
  'Badge',
  'Burger',
  'Button',
  'Checkbox',
  'CloseButton',
  'Collapse',
  'Combobox/ComboboxChevron',
  'FocusTrap',
  'Group',
  'Input',
  'InputBase',
  'Kbd',
  'Loader',
  'Menu',
  'NativeSelect',
  'NavLink',
  'Overlay',
  'Paper',
  'Popover',
  'Portal',
  'ScrollArea',
  'SimpleGrid',
  'Skeleton',
  'Stack',
  'Table',
  'Text',
  'TextInput',
  'Title',
  'Transition',
  'UnstyledButton',
  'VisuallyHidden',
]

const COMPONENT = `(${COMPONENTS.join('|')})`

/** The chunk for the bundler's `codeSplitting.groups`; scripts/size.mjs says what the first page then weighs. */
export const firstLoad = {
  name: 'libraries',
  test: new RegExp(
    `/node_modules/(${PACKAGES.join('|')}|@mantine/core/(styles/${COMPONENT}|esm/(core|utils|components/${COMPONENT})))[/.]|/src/(api/lastRead|session/useMayWrite|ui/(failure|title|typed))[.]ts`,
  ),
}
