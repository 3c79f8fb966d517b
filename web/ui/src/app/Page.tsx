// What every page stands in: the theme, and the sign-in when nobody is signed in.

import '@mantine/core/styles.css'
import { Center, createTheme, Loader, MantineProvider } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { SignIn } from '../session/SignIn'
import { currentViewer, type Viewer } from '../session/session'

// Shade 8 of Mantine's blue has a contrast above 4.5 on white; the filled buttons of shade 6 do not.
const theme = createTheme({ primaryColor: 'blue', primaryShade: { light: 8, dark: 8 }, cursorType: 'pointer' })

type State = { viewer: Viewer | null } | 'loading'

export function Page({ children }: { children: (viewer: Viewer, onSignedOut: () => void) => ReactNode }) {
  const [state, setState] = useState<State>('loading')

  useEffect(() => {
    currentViewer().then((viewer) => setState({ viewer }))
  }, [])

  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {state === 'loading' ? (
        <Center component="main" h="60vh">
          <Loader aria-label="Loading" />
        </Center>
      ) : state.viewer ? (
        children(state.viewer, () => setState({ viewer: null }))
      ) : (
        <SignIn onSignedIn={(viewer) => setState({ viewer })} />
      )}
    </MantineProvider>
  )
}
