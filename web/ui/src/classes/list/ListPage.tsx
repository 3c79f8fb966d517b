// The page of the list of classes, by the search that its address names.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { ClassList } from './ClassList'

export default function ListPage() {
  const search = useSearch({ from: '/classes' })
  const navigate = useNavigate({ from: '/classes' })
  return <ClassList search={search} onSearch={(next, options) => void navigate({ search: next, ...options })} />
}
