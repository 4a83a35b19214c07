/** By number of the criterion: its name, and how the widgets answer it. */
export type Remarks = Readonly<Record<string, readonly [name: string, how: string]>>;
