import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { say } from '../../words'
import { ChooseIcon } from '../theme/icons'

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

/** Tabs by the book: one stop of Tab, arrows choose, Home and End go to the ends. In one row, which scrolls where it does not fit and then has all of them in a list as well. */
export function Tabs<T extends string>({ label, value, tabs, onChange }: TabsProps<T>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const shown = useRef(value)
  const at = tabs.findIndex(tab => tab.value === value)
  const over = useOneRow(list, `${value} ${tabs.map(({ label: words }) => words).join()}`)

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
        <div className="tabs-strip" data-over={over || undefined}>
          <div ref={list} className="segmented tabs" role="tablist" aria-label={label} onKeyDown={pressed} onScroll={event => markEnds(event.currentTarget)}>
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
          {over && (
            <label className="tabs-all">
              <span>{say('lab.tabs.more')}</span>
              <span className="visually-hidden">{label}</span>
              <ChooseIcon />
              <select value={value} onChange={({ target }) => onChange(target.value as T)}>
                {tabs.map(tab => <option key={tab.value} value={tab.value}>{tab.label}</option>)}
              </select>
            </label>
          )}
        </div>
        {tabs[at]?.beside}
      </div>
      <div ref={panel} className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${value}`}>
        {tabs[at]?.content}
      </div>
    </>
  )
}

/** Keeps the chosen tab in sight, and says whether the row is longer than there is room for. `content`: what it depends on beside its width. */
function useOneRow(list: RefObject<HTMLElement | null>, content: string): boolean {
  const [over, setOver] = useState(false)
  useLayoutEffect(() => {
    const row = list.current!
    const fit = () => {
      // The room of the whole row, so that the list of all, which takes some of it, decides nothing about itself.
      const room = row.closest('.tabs-row')!.clientWidth
      setOver([...row.children].reduce((sum, tab) => sum + tab.getBoundingClientRect().width, 0) > room + 1)
      show(row)
      markEnds(row)
    }
    fit()
    const observer = new ResizeObserver(fit)
    observer.observe(row)
    observer.observe(row.closest('.tabs-row')!)
    return () => observer.disconnect()
  }, [list, content, over])
  return over
}

/** Scrolls the row alone: where the page stands is not its business. */
function show(row: HTMLElement) {
  const tab = row.querySelector('[aria-selected="true"]')?.getBoundingClientRect()
  const { left, width } = row.getBoundingClientRect()
  if (tab) row.scrollBy({ left: tab.left + tab.width / 2 - left - width / 2, behavior: 'instant' })
}

/** Where more tabs lie out of sight, the row fades. Not through React: it may happen in every frame. */
function markEnds(row: HTMLElement) {
  const gone = Math.abs(row.scrollLeft)
  row.toggleAttribute('data-before', gone > 1)
  row.toggleAttribute('data-after', gone < row.scrollWidth - row.clientWidth - 1)
}
