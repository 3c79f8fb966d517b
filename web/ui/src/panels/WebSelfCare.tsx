// Web self-care: who may sign in, from where and how, and what customers see there.

import { msg } from '@lingui/core/macro'
import { FormFields } from '../forms/FormFields'
import { Section } from '../forms/Section'
import type { FormValues } from '../forms/values'
import { PanelScope } from './PanelScope'
import type { PanelBodyProps } from './panel'

const OFF = msg`Self-care is off. These settings are kept but have no effect.`

const unlessEnabled = ({ selfCareEnabled }: FormValues) => (selfCareEnabled ? null : OFF)

export default function WebSelfCare(props: PanelBodyProps) {
  return (
    <PanelScope {...props}>
      <FormFields names={['selfCareEnabled']} />
      <Section unless={unlessEnabled}>
        <Section title={msg`Access`}>
          <FormFields names={['twoFactor', 'sessionTimeoutMinutes', 'allowedNetworks', 'apiTokenAccess']} />
        </Section>
        <Section title={msg`Appearance`}>
          <FormFields names={['selfCareUrl', 'brandName', 'logoUrl']} />
        </Section>
        <Section title={msg`Language and formats`}>
          <FormFields names={['defaultLanguage', 'timeZone', 'dateFormat', 'timeFormat']} />
        </Section>
        <Section title={msg`Passwords`}>
          <FormFields
            names={[
              'passwordMinimumLength',
              'passwordLetters',
              'passwordDigits',
              'passwordSpecialCharacters',
              'passwordHistory',
              'passwordExpiryDays',
              'signInAttempts',
              'lockMinutes',
            ]}
          />
        </Section>
      </Section>
    </PanelScope>
  )
}
