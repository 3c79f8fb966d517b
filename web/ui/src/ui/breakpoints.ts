// The widths of a screen at which the layout changes. Style sheets can't read them and write the same ones; each is a
// width from which something holds, so that at none of them two layouts hold, or no one.

/** From here, a screen is no phone: there are the rail, the list of panels beside the form, and tables. */
export const NO_PHONE = '48em'
/** From here, the navigation is there in words. */
export const WIDE = '90em'
/** From here, a quick look takes no room from the columns of a list. */
export const ROOM_FOR_A_LOOK = '100em'

export const PHONE = `(width < ${NO_PHONE})`
export const BESIDE_A_LOOK = `(width < ${ROOM_FOR_A_LOOK})`
