import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab<T extends string> {
  readonly value: T
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly tabs: readonly Tab<T>[]
  readonly onChange: (value: T) => void
}

/** Tabs by the book: one stop of Tab, arrows choose, Home and End go to the ends. */
export function Tabs<T extends string>({ label, value, tabs, onChange }: TabsProps<T>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex(tab => tab.value === value)

  function pressed(event: KeyboardEvent) {
    const goal = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (goal === undefined) return
    event.preventDefault()
    const next = tabs[(goal + tabs.length) % tabs.length]!
    onChange(next.value)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus()
  }

  return (
    <>
      <div ref={list} className="segmented tabs" role="tablist" aria-label={label} onKeyDown={pressed}>
        {tabs.map(tab => (
          <span key={tab.value} role="presentation">
            <button
              type="button" role="tab" id={`${id}${tab.value}`} data-tab={tab.value} aria-controls={`${id}panel`}
              aria-selected={tab.value === value} tabIndex={tab.value === value ? 0 : -1} onClick={() => onChange(tab.value)}
            >
              {tab.label}
            </button>
          </span>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${value}`}>
        {tabs.find(tab => tab.value === value)?.content}
      </div>
    </>
  )
}
