import { describe, expect, it } from 'vitest'
import { plainEnvironment, withoutRoot, ROOT } from '../../scripts/lib/process.mjs'
import { agrees, isOffline, isTooOld } from '../../scripts/setup.mjs'

describe('which Node will do', () => {
  it.each(['18.20.4', '20.18.3', '21.7.3', '22.0.0', '22.11.0', '4.9.1'])('not %s', (version) => expect(isTooOld(version)).toBe(true))
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '30.0.0'])('%s', (version) => expect(isTooOld(version)).toBe(false))
})

describe('whether what is installed is what the lockfile asks for', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
      'node_modules/binding-linux': { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['linux'] },
      'node_modules/binding-mac': { version: '1.0.0', integrity: 'sha512-c', optional: true, os: ['darwin'] }
    }
  }
  const react = { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' } }
  const linux = { 'node_modules/binding-linux': lock.packages['node_modules/binding-linux'] }
  const mac = { 'node_modules/binding-mac': lock.packages['node_modules/binding-mac'] }

  it.each([
    ['everything that this platform needs', { ...react, ...linux }, true],
    ['without a binary that npm may leave out', react, true],
    ['another version', { 'node_modules/react': { version: '19.3.0', integrity: 'sha512-a' } }, false],
    ['another content of the same version', { 'node_modules/react': { version: '19.3.1', integrity: 'sha512-x' } }, false],
    ['a library missing, as after an installation for production', linux, false],
    ['a folder that came from a Mac', { ...react, ...mac }, false],
    ['nothing', {}, false]
  ])('%s', (_, packages, expected) => expect(agrees(lock, { packages }, 'linux', 'x64')).toBe(expected))
})

describe('what npm says without a network', () => {
  it.each(['npm error code ENOTFOUND', 'npm error errno EAI_AGAIN', 'request failed, reason: connect ECONNREFUSED 127.0.0.1:9'])('%s', (output) => expect(isOffline(output)).toBe(true))
  it.each(['npm error code EUSAGE', 'npm error code EACCES', 'npm error code EINTEGRITY'])('is not %s', (output) => expect(isOffline(output)).toBe(false))
})

describe('the environment of the tools', () => {
  it('is free of what would leave development libraries out', () => {
    const misleading = { NODE_ENV: 'production', npm_config_production: 'true', NPM_CONFIG_OMIT: 'dev', npm_config_include: 'prod' }
    expect(plainEnvironment({ ...misleading, PATH: '/usr/bin', npm_config_cache: 'cache', npm_config_ignore_scripts: 'true' }))
      .toEqual({ PATH: '/usr/bin', npm_config_cache: 'cache', npm_config_ignore_scripts: 'true' })
  })

  it('does not tell where on the disk it is', () => {
    expect(withoutRoot(`at ${ROOT}/src/model/muscle.ts:3 in ${ROOT}`)).toBe('at src/model/muscle.ts:3 in .')
  })
})
