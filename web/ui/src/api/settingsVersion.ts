// Version that the settings of a class in the cache are of. Lists, requests and other answers tell a newer version without
// its settings, and the cache lays it over those that it has: a save upon that version would overwrite what somebody else
// saved, and nobody would be told.

import type { UpdatesConfig } from '@urql/exchange-graphcache'

/** One of the settings that only answers with all of them have. */
const SETTING = 'measuredServices'

/** Versions by the class's id, as its settings were last answered. */
const versions = new Map<string, number>()

function note({ id, version }: { id?: unknown; version?: unknown }): void {
  if (typeof id === 'string' && typeof version === 'number') versions.set(id, version)
}

/** Notes the version with each answer that has the settings of a class. */
export const NOTED_VERSIONS: UpdatesConfig = { CustomerClass: { [SETTING]: note } }

/** The version that a class out of the cache can be saved upon: that of its settings, where it tells a newer one. */
export function settingsVersion({ id, version }: { id: string; version: number }): number {
  return Math.min(version, versions.get(id) ?? version)
}
