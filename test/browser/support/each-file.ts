/** Runs with every file of browser tests: all files share one process, and hand pages on. */
import { afterAll } from 'vitest'
import { takeBackAll } from './pool'

afterAll(takeBackAll)
