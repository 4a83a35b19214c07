/**
 * Adds the UTM campaign to registration links, so that the organiser sees which partner sent a
 * visitor.
 */
import type { Action } from '../event-phase.js';

const name = 'utm_campaign=';

/**
 * The parameters are added by hand, since `URLSearchParams` would rewrite the organiser's own query
 * (`%20` as `+`, `?code` as `?code=`), and a signed address would no longer be valid.
 */
export function withCampaign(
  action: Action | undefined,
  campaign: string | undefined,
): Action | undefined {
  const isRegistration = action?.kind === 'register' || action?.kind === 'join-waitlist';
  if (!isRegistration || !campaign?.trim()) return action;
  const url = new URL(action.url);
  const own = url.search
    .slice(1)
    .split('&')
    .filter((field) => field !== '' && !field.startsWith(name));
  url.search = [...own, name + encodeURIComponent(campaign.trim())].join('&');
  return { ...action, url: url.href };
}
