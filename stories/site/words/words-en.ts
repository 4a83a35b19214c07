/** The landing page in English; the other languages say the same. */
export const english = {
  title: 'conference-widgets: your conference on any website',
  heading: 'Your conference on any website',
  lead: 'Four widgets show the event, its programme, partners and news on any website. One script, one data file, no cookies, no account.',
  toDesk: 'Prepare your conference',
  toBuilder: 'Add it to a page',
  skip: 'Skip to the content',
  site: 'Site',
  languages: 'Language',
  builder: 'Embed builder',
  desk: 'Conference desk',
  docs: 'Documentation',
  readersTitle: 'Where to start',
  webmaster: 'You run a website',
  webmasterText:
    'An organiser has sent you the address of the data. Choose a widget and copy two lines of code.',
  webmasterLink: 'Quick start for webmasters',
  openBuilder: 'Open the embed builder',
  organiser: 'You organise the conference',
  organiserText:
    'Your programme is in Word, in Excel or in an online service. Paste it into the desk and download the finished files. Nothing to install.',
  organiserLink: 'Quick start for organisers',
  openDesk: 'Open the conference desk',
  engineer: 'You build an application',
  engineerText: 'Typed web components for React, Vue, Svelte, Angular, or no framework at all.',
  engineerLink: 'Quick start for engineers',
  shownTitle: 'See it in action',
  shownText: 'The conference is invented; the widgets are real. Try them.',
  fallback: 'The conference',
  licence: 'conference-widgets is free software under the MIT licence.',
  colleaguesTitle: 'For your colleagues',
  colleaguesText:
    'What the IT, legal and accessibility departments want to know before they agree: no cookies, no tracking, no account; WCAG 2.2 at level AA; the script can stand on your own server.',
  colleagues: {
    'data-protection': 'Data protection',
    security: 'Security',
    'accessibility-report': 'Accessibility report',
  },
};

export type SiteWords = typeof english;
