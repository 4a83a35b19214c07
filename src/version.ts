declare const __VERSION__: string | undefined;

/** The package's version, put in by the build; `dev` in unbuilt source. */
export const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';
