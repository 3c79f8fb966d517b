import { resolve } from 'node:path'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstLoad } from './scripts/first_load.ts'
import { linguiMacros } from './scripts/lingui_macros.ts'
import { mantineStyles } from './scripts/mantine_styles.ts'
import { pages } from './scripts/pages.ts'

// The server judges where a request comes from by its Host, which therefore has to stay the browser's.
const SERVER = { target: process.env.SERVER ?? 'http://127.0.0.1:8000', changeOrigin: false }

// Three pages over one server: the app at `/`, the resellers' portal at `/portal` and GraphiQL at `/graphiql`.
// Nothing in the build has an outside address.
export default defineConfig({
  plugins: [mantineStyles(), linguiMacros(), react(), lingui(), pages()],
  build: {
    target: 'es2022',
    // scripts/size.mjs reads there what a page loads.
    manifest: 'manifest.json',
    rollupOptions: {
      output: { codeSplitting: { groups: [firstLoad] } },
      // GraphiQL's packages speak to the React compiler with directives that mean nothing in a bundle.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        portal: resolve(import.meta.dirname, 'portal.html'),
        graphiql: resolve(import.meta.dirname, 'graphiql.html'),
      },
    },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': SERVER, '/session': SERVER, '/audit-log.csv': SERVER } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/testing/browser.ts'],
    isolate: false,
    // Typing into a form takes seconds where two cores do all of `make test`.
    testTimeout: 20_000,
  },
})
