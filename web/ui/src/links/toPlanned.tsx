// A way to what is planned of a class and waits of it, as the root of a button or an anchor.

import { Link } from '@tanstack/react-router'

export function toPlanned(classId: string) {
  return (props: object) => <Link to="/planned" search={{ class: classId }} {...props} />
}
