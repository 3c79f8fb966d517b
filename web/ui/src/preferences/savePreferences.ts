// Keeps on the server what a user prefers; answers why it was refused, or null.

import type { Client } from '@urql/core'
import { messageOf } from '../api/errors'
import { SavePreferencesDocument } from '../api/reseller/preferences/graphql'
import type { Preferences } from '../session/session'
import { failureOf } from '../ui/failure'

export async function savePreferences(client: Client, chosen: Partial<Preferences>): Promise<string | null> {
  const { data, error } = await client.mutation(SavePreferencesDocument, { input: chosen })
  return error ? failureOf(error) : messageOf(data?.saved.userErrors ?? []) || null
}
