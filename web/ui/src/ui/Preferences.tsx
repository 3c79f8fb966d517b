// Preferences of each person: language and theme.

import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconLanguage, IconMoon, IconSun } from './icons'
import { choose, LANGUAGES, type Language } from './language/language'

const ICON = 18

interface OnScreens {
  /** The screens that it is on. */
  visibleFrom?: 'sm'
}

export function ThemeSwitch({ visibleFrom }: OnScreens) {
  const { t } = useLingui()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <ActionIcon
      variant="default"
      size="lg"
      visibleFrom={visibleFrom}
      aria-label={dark ? t`Use the light theme` : t`Use the dark theme`}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={ICON} /> : <IconMoon size={ICON} />}
    </ActionIcon>
  )
}

export function LanguageMenu({ visibleFrom }: OnScreens) {
  const { t } = useLingui()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" visibleFrom={visibleFrom} aria-label={t`Language`}>
          <IconLanguage size={ICON} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <LanguageItems />
      </Menu.Dropdown>
    </Menu>
  )
}

function LanguageItems() {
  const { i18n } = useLingui()
  return Object.entries(LANGUAGES).map(([code, name]) => (
    <Menu.Item
      key={code}
      lang={code}
      aria-current={i18n.locale === code}
      fw={i18n.locale === code ? 600 : undefined}
      onClick={() => void choose(code as Language)}
    >
      {name}
    </Menu.Item>
  ))
}

/** Both in a menu, for screens whose head has no room for them. */
export function PreferenceItems() {
  const { t } = useLingui()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <>
      <LanguageItems />
      <Menu.Item
        leftSection={dark ? <IconSun size={16} /> : <IconMoon size={16} />}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? t`Use the light theme` : t`Use the dark theme`}
      </Menu.Item>
      <Menu.Divider />
    </>
  )
}
