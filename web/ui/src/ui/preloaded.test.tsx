// @vitest-environment jsdom

import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { preloadedPart } from './preloaded'

const load = async () => ({ default: ({ name }: { name: string }) => <p>{name}</p> })

test('what was loaded before is drawn at once, and nothing in its place', async () => {
  const { load: prepare, Part } = preloadedPart(load)
  await prepare()

  render(
    <Suspense fallback="on its way">
      <Part name="here" />
    </Suspense>,
  )

  expect(screen.getByText('here')).toBeDefined()
})

test('what is not loaded yet is waited for', async () => {
  const { Part } = preloadedPart(load)

  render(
    <Suspense fallback="on its way">
      <Part name="here" />
    </Suspense>,
  )

  expect(screen.getByText('on its way')).toBeDefined()
  expect(await screen.findByText('here')).toBeDefined()
})
