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

/** The theme that is not in use, in words, and the way to it. */
function useOtherTheme() {
  const { t } = useLingui()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'
  return {
    Icon: isDark ? IconSun : IconMoon,
    words: isDark ? t`Use the light theme` : t`Use the dark theme`,
    use: () => setColorScheme(isDark ? 'light' : 'dark'),
  }
}

export function ThemeSwitch({ visibleFrom }: OnScreens) {
  const { Icon, words, use } = useOtherTheme()
  return (
    <ActionIcon variant="default" size="lg" visibleFrom={visibleFrom} aria-label={words} onClick={use}>
      <Icon size={ICON} />
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
  const { Icon, words, use } = useOtherTheme()
  return (
    <>
      <LanguageItems />
      <Menu.Item leftSection={<Icon size={16} />} onClick={use}>
        {words}
      </Menu.Item>
      <Menu.Divider />
    </>
  )
}
