/** The kinds of files to download. */
export const kinds = ['zip', 'json', 'xlsx', 'ics'] as const;
export type TakeKind = (typeof kinds)[number];

export interface TakeState {
  readonly address: string;
  readonly message: string;
  readonly isBusy: boolean;
  readonly setAddress: (address: string) => void;
  readonly take: (kind: TakeKind) => void;
}
