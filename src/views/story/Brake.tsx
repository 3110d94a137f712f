/** The way of a signal, twice: up from the muscle, and the effort that comes down and brakes it in the cord, drawn to the run's own numbers. */
import type { Group } from '../../experiments/experiment'
import { say } from '../../words'
import { FibromyalgiaMark, HealthyMark } from '../stage/icons'
import type { Facts } from './facts'

const GROUPS = ['healthy', 'fibromyalgia'] as const satisfies readonly Group[]
/** Width of the brake's bar where it would take off everything, px. */
const ALL = 96
const BARS = 10

export function Brake({ facts }: { facts: Facts | null }) {
  return (
    <div className="brake" role="group" aria-label={say('story.brake.picture')}>
      {GROUPS.map(group => (
        <div key={group} className="brake-one">
          <p className="brake-name">{group === 'healthy' ? <HealthyMark /> : <FibromyalgiaMark />}{say(group === 'healthy' ? 'stage.healthy' : 'stage.fibromyalgia')}</p>
          <Box name={say('story.brake.brain')} text={say('story.brake.brain.text')} />
          <div className="brake-way">
            <Up />
            {facts && (
              <p data-tone="calm">
                <svg width={ALL} height="52" aria-hidden="true">
                  <path d={`M${ALL / 2} 0V46`} stroke="currentColor" strokeWidth={Math.max(1.5, (facts.brake[group] / 100) * ALL)} />
                  <path d={`M${ALL / 2 - 22} 48h44`} stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
                </svg>
                {say('story.brake.off', { percent: Math.round(facts.brake[group]) })}
              </p>
            )}
          </div>
          <Box name={say('story.brake.cord')} text={say('story.brake.cord.text')} />
          <div className="brake-way">
            <Up />
            {facts && (
              <p data-tone="sensitive">
                <svg width={BARS * 9} height="24" aria-hidden="true">
                  {Array.from({ length: BARS }, (_, i) => (
                    <rect key={i} x={i * 9} y={16 - i * 1.6} width="6" height={8 + i * 1.6} rx="2" fill={i < Math.round(facts.volume[group] / 10) ? 'currentColor' : 'var(--line)'} />
                  ))}
                </svg>
                {say('story.brake.up', { percent: Math.round(facts.volume[group]) })}
              </p>
            )}
          </div>
          <Box name={say('story.brake.muscle')} text={say('story.brake.muscle.text')} />
        </div>
      ))}
    </div>
  )
}

const Box = ({ name, text }: { name: string; text: string }) => <p className="brake-box"><b>{name}</b> <small>{text}</small></p>

const Up = () => <svg className="brake-up" width="18" height="72" aria-hidden="true"><path d="M9 72V14" stroke="currentColor" strokeWidth="4" /><path d="M9 2 17 17H1z" fill="currentColor" /></svg>
