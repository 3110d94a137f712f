import type { ProfileId } from '../../parameters/profiles'

/** The sign of a group: a hollow teal circle or a filled violet diamond, so that neither hue nor fill stands alone. */
export function GroupMark({ profile, size = 14 }: { profile: ProfileId; size?: number }) {
  return (
    <svg className="group-mark" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <GroupShape profile={profile} />
    </svg>
  )
}

/** The same sign inside a drawing, centred on 7, 7. */
export function GroupShape({ profile }: { profile: ProfileId }) {
  return profile === 'healthy'
    ? <circle className="group-hc-mark" cx="7" cy="7" r="4.8" />
    : <path className="group-fm-mark" d="M7 .8 13.2 7 7 13.2.8 7Z" />
}
