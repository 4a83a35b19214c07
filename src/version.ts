declare const __VERSION__: string | undefined;

/** The version of the package, which the build fills in; `dev` in source that was not built. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';
