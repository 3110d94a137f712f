/** Pictures to a film, on this device: encoded by the browser (WebCodecs), put into an MP4 file. */
import { ArrayBufferTarget, Muxer } from 'mp4-muxer'

/** In order of how many players know them; what an MP4 file calls each, and what WebCodecs does. */
const CODECS = [['avc', 'avc1.640028'], ['vp9', 'vp09.00.40.08'], ['av1', 'av01.0.08M.08']] as const
type Codec = (typeof CODECS)[number]

export interface Film {
  /** px, even */
  readonly width: number
  readonly height: number
  /** Pictures a second, and how many there are. */
  readonly rate: number
  readonly frames: number
}

/** Every so many seconds a picture that stands by itself, so that one can go to any moment of the film. */
const KEY_EVERY = 2
/** Pictures that may wait for the encoder: more would only fill the memory. */
const MOST_WAITING = 4

// Most of the picture stands still: what 'quality' would win is not worth its many times longer making.
const configOf = ({ width, height, rate }: Film, [, codec]: Codec): VideoEncoderConfig => ({ codec, width, height, framerate: rate, bitrate: 5_000_000, latencyMode: 'realtime' })

/** The first codec this browser can write; null where it can write none, or knows no WebCodecs. */
export async function codecFor(film: Film): Promise<Codec | null> {
  if (typeof VideoEncoder === 'undefined' || typeof VideoFrame === 'undefined') return null
  for (const codec of CODECS) {
    const { supported } = await VideoEncoder.isConfigSupported(configOf(film, codec)).catch(() => ({ supported: false }))
    if (supported) return codec
  }
  return null
}

/**
 * @param paint draws picture number `i` onto the canvas
 * @param onProgress is told how many pictures are done
 * Rejects with the signal's reason once that is aborted, and with the browser's error where encoding breaks off.
 */
export async function record(canvas: HTMLCanvasElement, film: Film, codec: Codec, paint: (i: number) => void, onProgress: (done: number) => void, signal: AbortSignal): Promise<Blob> {
  const { width, height, rate, frames } = film
  const muxer = new Muxer({ target: new ArrayBufferTarget(), video: { codec: codec[0], width, height, frameRate: rate }, fastStart: 'in-memory' })
  let broken: DOMException | null = null
  const encoder = new VideoEncoder({ output: (chunk, meta) => muxer.addVideoChunk(chunk, meta), error: error => { broken = error } })
  const lasts = 1e6 / rate
  const check = () => {
    signal.throwIfAborted()
    if (broken) throw broken as DOMException
  }
  try {
    encoder.configure(configOf(film, codec))
    for (let i = 0; i < frames; i++) {
      check()
      paint(i)
      const frame = new VideoFrame(canvas, { timestamp: Math.round(i * lasts), duration: Math.round(lasts) })
      encoder.encode(frame, { keyFrame: i % (KEY_EVERY * rate) === 0 })
      frame.close()
      onProgress(i + 1)
      // The page stays in reach: whoever cancels is heard between two pictures.
      do {
        await new Promise(resolve => { setTimeout(resolve) })
        check()
      } while (encoder.encodeQueueSize > MOST_WAITING)
    }
    await encoder.flush()
    check()
    muxer.finalize()
    return new Blob([muxer.target.buffer], { type: 'video/mp4' })
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
}
