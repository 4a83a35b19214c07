/**
 * Computes the traffic of many views from the sizes in the README, which the build measures. Pure.
 */
import type { ScriptSize } from '../../../.config/after-build/size-table.mjs';

export interface ViewCost {
  readonly file: string;
  /** Bytes that a visitor's first view loads, until inline data is shown. */
  readonly bytes: number;
  readonly requests: number;
  /** GB (10⁹ bytes) for all views when every visitor is new. */
  readonly allNew: number;
  /** The same when only this share is new and the others have every file in their cache. */
  readonly someNew: number;
}

export function costOfViews(
  sizes: readonly ScriptSize[],
  { views, newShare }: { readonly views: number; readonly newShare: number },
): readonly ViewCost[] {
  return sizes.map(({ file, kilobytes, files }) => {
    const bytes = Math.round(kilobytes * 1024);
    const allNew = (bytes * views) / 1e9;
    return { file, bytes, requests: files, allNew, someNew: allNew * newShare };
  });
}
