/** Gives every test the English sentences, whole. */
import { setLanguage } from '../../src/words'
import { compile } from '../../src/words/compile'
import { en } from '../../src/words/en'

setLanguage('en', compile(en))
