// The words of a form from the names of the SDL: `closeDelayHours`, counted in hours, is "Close delay".

/** Words that have a spelling of their own. */
const SPELLINGS: Record<string, string> = {
  api: 'API',
  bcc: 'BCC',
  clec: 'CLEC',
  csv: 'CSV',
  did: 'DID',
  email: 'email',
  gst: 'GST',
  html: 'HTML',
  ids: 'IDs',
  ilec: 'ILEC',
  ip: 'IP',
  isp: 'ISP',
  ixc: 'IXC',
  malaysia: 'Malaysia',
  pdf: 'PDF',
  plugin: 'plug-in',
  sms: 'SMS',
  suretax: 'SureTax',
  url: 'URL',
  vat: 'VAT',
  voip: 'VoIP',
  xdr: 'xDR',
  xdrs: 'xDRs',
}

/** Words that stand together with a hyphen. */
const COMPOUNDS: [RegExp, string][] = [
  [/\bself care\b/, 'self-care'],
  [/\btwo factor\b/, 'two-factor'],
  [/\bout of turn\b/, 'out-of-turn'],
  [/\breply to\b/, 'reply-to'],
  [/\bzero rated\b/, 'zero-rated'],
  [/\bsign in attempts\b/, 'sign-in attempts'],
  [/\bvat gst\b/, 'VAT/GST'],
]

/** Names whose words alone would say too little. */
const LABELS: Record<string, string> = {
  email: 'Email',
  generateStatistics: 'Archive xDRs',
  lockMinutes: 'Lock time',
  netUnit: 'Payment term in',
  netValue: 'Net',
  signInAttempts: 'Sign-in attempts',
  taxesIncludedInRates: 'Taxes included in rates',
  twoFactor: 'Two-factor authentication',
}

/** Values whose words alone would say too little, and forms of dates and times, written as such. */
const CHOICES: Record<string, string> = {
  // Beside the hours of the class, "N hours" would be taken for them.
  N_HOURS_AFTER_END: 'After the delay of the system',
  YYYY_MM_DD: 'YYYY-MM-DD',
  DD_MM_YYYY: 'DD.MM.YYYY',
  MM_DD_YYYY: 'MM/DD/YYYY',
  DD_MON_YYYY: 'DD Mon YYYY',
  HH24_MI_SS: 'HH:MM:SS (24 hours)',
  HH24_MI: 'HH:MM (24 hours)',
  HH12_MI_SS: 'HH:MM:SS AM/PM',
  HH12_MI: 'HH:MM AM/PM',
}

function sentence(words: string[]): string {
  const joined = COMPOUNDS.reduce((text, [apart, together]) => text.replace(apart, together), words.join(' '))
  const spelled = joined
    .split(' ')
    .map((word) => SPELLINGS[word] ?? word)
    .join(' ')
  // "xDR export" keeps its small x: the word is a name.
  return spelled.startsWith('xDR') ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
}

/** The label of a field. The unit stands behind the value, so it is left out of the name. */
export function fieldLabel(name: string, unit?: string): string {
  const own = LABELS[name]
  if (own) return own
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
  return sentence(unit && words.length > 1 && words.at(-1) === unit ? words.slice(0, -1) : words)
}

/** The label of an enumeration's value. */
export function choiceLabel(value: string): string {
  return CHOICES[value] ?? sentence(value.toLowerCase().split('_'))
}
