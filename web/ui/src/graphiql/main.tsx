// GraphiQL, at `/graphiql`, bundled with its workers: it asks no other host for anything.

import './workers'
import { mount } from '../app/Frame'
import { GraphiqlPage } from './GraphiqlPage'

void mount(<GraphiqlPage />)
