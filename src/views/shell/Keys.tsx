import { isProvided } from '../../state/commands'
import { SHORTCUTS, type Shortcut } from '../../state/keyboard'
import { useRoute } from '../../state/route'
import { useView } from '../../state/view'
import { isMessageKey, say } from '../../words'
import { Dialog } from '../theme/Dialog'

/** Every key that does something now; of a lecture that is being got ready, those that will. */
export function Keys({ onClose }: { onClose: () => void }) {
  const letterKeys = useView(view => view.letterKeys)
  const possible = SHORTCUTS.filter(({ command, letter = false }) => isProvided(command) && (letterKeys || !letter))
  // A key that a screen gives another meaning is listed with that one alone.
  const meansIt = (shortcut: Shortcut) => (key: string) => possible.find(({ keys, shift }) => shift === shortcut.shift && keys.includes(key)) === shortcut
  const working = possible.flatMap(shortcut => {
    const keys = shortcut.keys.filter(meansIt(shortcut))
    return keys.length === 0 ? [] : [{ ...shortcut, keys }]
  })
  // Whoever gets a lecture ready reads here how it is given, before a room is watching.
  const inLecture = useRoute(route => route.screen === 'lecture')
  const ahead = SHORTCUTS.filter(({ command, of, letter = false }) => inLecture && of === 'lecture' && !isProvided(command) && (letterKeys || !letter))
  return (
    <Dialog title={say('keys.title')} onClose={onClose}>
      <p className="muted">{say('keys.lead')}{!letterKeys && <> {say('keys.off')}</>}</p>
      <List shortcuts={working} />
      {ahead.length > 0 && <><h3 className="keys-ahead">{say('keys.lecture')}</h3><List shortcuts={ahead} /></>}
    </Dialog>
  )
}

const List = ({ shortcuts }: { shortcuts: readonly Shortcut[] }) => (
  <dl className="keys">
    {shortcuts.map(shortcut => (
      <div key={shortcut.command}>
        <dt><Strokes shortcut={shortcut} /></dt>
        <dd>{say(`command.${shortcut.command}`)}</dd>
      </div>
    ))}
  </dl>
)

function Strokes({ shortcut: { keys, shift, ctrl } }: { shortcut: Shortcut }) {
  return keys.map((key, i) => (
    <span key={key}>
      {i > 0 && <> {say('keys.or')} </>}
      {ctrl && <><kbd>{say(/mac|iphone|ipad/i.test(navigator.userAgent) ? 'key.Cmd' : 'key.Ctrl')}</kbd> </>}
      {shift && <><kbd>{say('key.Shift')}</kbd> </>}
      <kbd>{nameOf(key)}</kbd>
    </span>
  ))
}

function nameOf(key: string): string {
  const words = `key.${key}`
  return isMessageKey(words) ? say(words) : key.toLocaleUpperCase()
}
