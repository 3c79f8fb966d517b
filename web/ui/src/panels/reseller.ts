// The panels of resellers: each form is loaded when its panel is opened.

import { FORMS } from '../api/reseller/form_index'
import { panelsWith } from './titles'

export const RESELLER_PANELS = panelsWith(FORMS)
