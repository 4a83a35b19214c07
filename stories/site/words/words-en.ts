/** The landing page in English; the other languages say the same. */
export const english = {
  title: 'conference-widgets: a conference on any page',
  heading: 'A conference on anybody’s page',
  lead: 'Four widgets show the event, its programme, partners and news on any website. One script, one file of data, no cookies, no account.',
  toDesk: 'Make your conference',
  toBuilder: 'Put it on a page',
  skip: 'Skip to the content',
  site: 'Site',
  languages: 'Language',
  builder: 'Embed builder',
  desk: 'Desk',
  docs: 'Documentation',
  readersTitle: 'Begin here',
  webmaster: 'You look after a website',
  webmasterText: 'You have a page and the address of the data. Choose a widget, copy two lines.',
  webmasterLink: 'Quick start for webmasters',
  organiser: 'You organise the conference',
  organiserText:
    'You have the programme in Word, in Excel or at a service. Paste it into the desk and take away the files. No terminal is needed.',
  organiserLink: 'Quick start for organisers',
  engineer: 'You build an application',
  engineerText: 'Typed web components for React, Vue, Svelte, Angular, or none of them.',
  engineerLink: 'Quick start for engineers',
  shownTitle: 'This is how it looks',
  shownText: 'The conference is made up. The widgets are real: try them.',
  fallback: 'The conference',
};

export type SiteWords = typeof english;
