import { create } from 'zustand'

const useAll = create<Readonly<Record<string, unknown>>>()(() => ({}))

/** As `useState`, remembered by name while another screen is open, until the page closes. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const value = useAll(all => (Object.hasOwn(all, name) ? all[name] as T : first))
  return [value, next => useAll.setState({ [name]: next })]
}
