/** The buttons beside a card's main action: calendars while the event is ahead, and sharing. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CalendarMenuController } from '../../../calendar/calendar-menu-controller.js';
import { calendarMenuTemplate } from '../../../calendar/calendar-menu-template.js';
import type { ShareController } from '../../../widget/share-controller.js';
import { readPageAddress } from '../../../widget/page/page-address.js';
import { shareTemplate } from '../../../widget/share-template.js';
import type { Translate } from '../../../intl/translate.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { isOff } from '../event-phase.js';

/** The card, as far as its tools know it. */
interface ToolsHost extends LitElement {
  readonly withShare: boolean;
  readonly withoutCalendar: boolean;
}

export interface EventTools {
  readonly host: ToolsHost;
  readonly calendar: CalendarMenuController;
  readonly share: ShareController;
  readonly translate: Translate;
  readonly onOpen: (event: Event) => void;
}

export function eventToolsTemplate(
  { phase, status, calendarUrl, url, name }: EventCardModel,
  { host, calendar, share, translate, onOpen }: EventTools,
): TemplateResult | typeof nothing {
  // A date that no longer holds is not offered for calendars.
  const isAhead = phase !== 'after' && !isOff(status);
  const menu =
    host.withoutCalendar || !isAhead
      ? nothing
      : calendarMenuTemplate({
          links: calendar.drawLinks(translate),
          isLost: calendar.isLost,
          subscribeUrl: calendarUrl,
          translate,
          onToggle: onOpen,
          onTake: calendar.take,
        });
  const onShare = (): void => {
    void share.share(name.text, url ?? readPageAddress(host.ownerDocument));
  };
  const button = host.withShare ? shareTemplate(share.outcome, translate, onShare) : nothing;
  return menu === nothing && button === nothing ? nothing : html`${menu}${button}`;
}
