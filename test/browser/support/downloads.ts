/** What a page gave a person to keep. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Download } from 'playwright-core'

/** The bytes of a download: the browser is another process, so that they are copied out of it first. */
export async function contentOf(download: Download): Promise<Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-download-'))
  try {
    const file = path.join(folder, 'content')
    await download.saveAs(file)
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
