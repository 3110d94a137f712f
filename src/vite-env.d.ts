/// <reference types="vite/client" />

/** The version in package.json, put in by the build. */
declare const __APP_VERSION__: string
/** Twelve characters that stand for the model's equations and parameters, put in by the build (scripts/model-hash.mjs). */
declare const __MODEL_HASH__: string
