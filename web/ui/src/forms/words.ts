// The names of the schema as words, for what no form has words for.

/** `closeDelayHours` as "Close delay hours", `PASSWORD_RESET` as "Password reset". */
export function plainWords(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
