// The words of a form from the names of the SDL: `closeDelayHours`, counted in hours, is "Close delay".

/** Words that have a spelling of their own. */
const SPELLINGS: Record<string, string> = {
  api: 'API',
  bcc: 'BCC',
  did: 'DID',
  ids: 'IDs',
  ip: 'IP',
  pdf: 'PDF',
  sms: 'SMS',
  url: 'URL',
  vat: 'VAT',
  xdr: 'xDR',
  xdrs: 'xDRs',
  csv: 'CSV',
  email: 'e-mail',
}

function sentence(words: string[]): string {
  const spelled = words.map((word) => SPELLINGS[word] ?? word).join(' ')
  // "xDR export" keeps its small x: the word is a name.
  return spelled.startsWith('xDR') ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1)
}

/** The label of a field. The unit stands behind the value, so it is left out of the name. */
export function fieldLabel(name: string, unit?: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
  return sentence(unit && words.length > 1 && words.at(-1) === unit ? words.slice(0, -1) : words)
}

/** The label of an enumeration's value. */
export function choiceLabel(value: string): string {
  return sentence(value.toLowerCase().split('_'))
}
