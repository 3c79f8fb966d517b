// A sentence of the server in the language of the app.

import { useLingui } from '@lingui/react'
import { sentenceOf } from './errorWords'

export default function Sentence({ text }: { text: string }) {
  // Told again in another language.
  useLingui()
  return sentenceOf(text) ?? text
}
