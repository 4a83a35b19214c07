/** The desk. */
export const defineDesk = (): void => undefined;
