import { useId } from 'react'
import { BUILDS } from '../../figure'
import { useLanguage } from '../../state/language'
import { useDevice } from '../../state/system'
import { setBuild, setLanguageChoice, setLetterKeys, setLowEnergy, setMotion, setOneThing, setTextSize, setTheme, TEXT_SIZES, useView } from '../../state/view'
import { isTrial, LANGUAGE_TAGS, LANGUAGES, say } from '../../words'
import { Dialog } from '../theme/Dialog'
import { Segmented, type Choice } from '../theme/Segmented'
import './comfort.css'

const THEMES = (['system', 'light', 'dark'] as const)

/** What makes the page easier to bear: text, light, motion, keys. */
export function Comfort({ onClose }: { onClose: () => void }) {
  const { build, theme, motion, textSize, letterKeys, oneThing, lowEnergy } = useView()
  const deviceAsks = useDevice(device => device.lessMotion)
  return (
    <Dialog title={say('comfort.title')} onClose={onClose}>
      <div className="comfort">
        <Row name={say('comfort.text')} value={textSize} onChange={setTextSize} choices={TEXT_SIZES.map(size => ({ value: size, label: say(`comfort.text.${size}`) }))} />
        <Row name={say('comfort.theme')} value={theme} onChange={setTheme} choices={THEMES.map(each => ({ value: each, label: say(`comfort.theme.${each}`) }))} />
        <LanguageRow />
        <Row name={say('comfort.build')} value={build} onChange={setBuild} choices={BUILDS.map(each => ({ value: each, label: say(`comfort.build.${each}`) }))} />
        <Switch
          name={say('comfort.motion')} on={motion === 'less' || deviceAsks} fixed={deviceAsks} onChange={on => setMotion(on ? 'less' : 'system')}
          note={deviceAsks ? say('comfort.motion.device') : say('comfort.motion.text')}
        />
        <Switch name={say('comfort.energy')} on={lowEnergy} onChange={setLowEnergy} note={say('comfort.energy.text')} />
        <Switch name={say('comfort.one')} on={oneThing} onChange={setOneThing} note={say('comfort.one.text')} />
        <Switch name={say('comfort.letters')} on={letterKeys} onChange={setLetterKeys} note={say('comfort.letters.text')} />
        <p className="muted small">{say('comfort.kept')}</p>
      </div>
    </Dialog>
  )
}

/** The languages by their own names, and what is to be known of the one that is spoken. */
function LanguageRow() {
  const chosen = useView(view => view.language)
  const { tag, missing } = useLanguage()
  const names = LANGUAGE_TAGS.map(each => ({ value: each, label: LANGUAGES[each].name, lang: each }))
  return (
    <>
      <Row name={say('comfort.language')} value={chosen} onChange={setLanguageChoice} choices={[{ value: 'system' as const, label: say('comfort.language.system') }, ...names]} />
      {missing && <p className="small" role="status">{say('comfort.language.missing')}</p>}
      {!isTrial(tag) && !LANGUAGES[tag].read && <p className="muted small">{say('comfort.language.unread')} {say('comfort.language.english')}</p>}
    </>
  )
}

function Row<T extends string | number>({ name, value, choices, onChange }: { name: string; value: T; choices: readonly Choice<T>[]; onChange: (value: T) => void }) {
  const id = useId()
  return (
    <div className="comfort-row">
      <span id={id}>{name}</span>
      <Segmented label={name} labelledBy={id} value={value} choices={choices} onChange={onChange} />
    </div>
  )
}

/** @param fixed whether it is decided elsewhere: it says how it stands, and cannot be turned */
function Switch({ name, note, on, fixed = false, onChange }: { name: string; note: string; on: boolean; fixed?: boolean; onChange: (on: boolean) => void }) {
  const id = useId()
  return (
    <label className="switch-row" data-fixed={fixed || undefined}>
      <span>{name}<small id={id}>{note}</small></span>
      <input type="checkbox" role="switch" checked={on} aria-label={name} aria-describedby={id} aria-disabled={fixed || undefined} onChange={event => { if (!fixed) onChange(event.target.checked) }} />
      <span className="switch" />
    </label>
  )
}
