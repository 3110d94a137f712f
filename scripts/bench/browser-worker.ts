/** The same session in a browser's worker: measured inside, so that messages and start-up do not count. */
import { measure, participants, session } from './work'

export interface WorkerReply {
  readonly profile: string
  readonly median: number
  readonly least: number
  readonly tries: number
}

const clock = () => performance.now()

addEventListener('message', ({ data }: MessageEvent<{ readonly warmUp: number; readonly tries: number }>) => {
  const replies: WorkerReply[] = participants().map(participant => ({
    profile: participant.profile,
    ...measure(clock, () => { session(participant) }, data),
  }))
  postMessage(replies)
})
