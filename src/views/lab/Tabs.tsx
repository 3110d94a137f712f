import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab<T extends string> {
  readonly value: T
  readonly label: string
  readonly content: ReactNode
  /** What belongs to this tab alone, beside the list of tabs. */
  readonly beside?: ReactNode
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
  const panel = useRef<HTMLDivElement>(null)
  const shown = useRef(value)
  const at = tabs.findIndex(tab => tab.value === value)

  // What another tab shows is shown from its start, wherever the one before was read to.
  useEffect(() => {
    if (shown.current === value) return
    shown.current = value
    if (panel.current) panel.current.scrollTop = 0
    const { scrollPaddingTop, scrollPaddingBottom, fontSize } = getComputedStyle(document.documentElement)
    const top = list.current?.getBoundingClientRect().top ?? 0
    const seen = window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0) - top
    // Under what is pinned to the top of the page, or so far down that its first lines are out of sight.
    if (top < (Number.parseFloat(scrollPaddingTop) || 0) || seen < 14 * Number.parseFloat(fontSize)) list.current?.scrollIntoView({ block: 'start' })
  }, [value])

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
      <div className="tabs-row">
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
        {tabs[at]?.beside}
      </div>
      <div ref={panel} className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${value}`}>
        {tabs[at]?.content}
      </div>
    </>
  )
}
