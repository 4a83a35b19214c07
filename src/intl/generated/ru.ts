
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's1b620e51708bd4dd': `Add to calendar`,
's6ebc9bd6feae62a3': `Loading…`,
's6325262f3febf79e': `Subscribe to updates`,
's497f79ad56f03e57': `Apple and other calendars (.ics)`,
's1f224cf8b88cb893': `Link copied`,
's5283463a87a5eefe': `The link could not be shared`,
's2df075aface0dab8': `Share`,
'sb5baf76718450e10': `This content could not be loaded.`,
'saf63d94c8601e773': `d`,
'saf63e54c8601fbd7': `h`,
's07f4431917564077': `min`,
's8fbbda40a6a58a03': `Starts in`,
's6d11f03f17d64c05': `Less than a week to go`,
'sbac581bd756e0457': `Less than a day to go`,
's67d38b30cbfff5c5': `Less than an hour to go`,
's3052f18f7bd7aff0': `Less than ten minutes to go`,
's3bb786d3b55ba37c': `Cancelled`,
'sde7a7ce9c8f663a1': `Postponed`,
'se90cd2152cf8991b': `Rescheduled`,
's694d2385227feac3': `Moved online`,
's63d040e37887f17e': `Today`,
'sd79c3d195bfcd52f': `Happening now`,
'sdd908cbf5b0b10f9': `This event has ended`,
's54adbe64b0dcf894': str`Registration opens on ${0}`,
'sb05de620c34624a8': `Registration is open`,
'sdbe0911f8dcf196a': str`Registration is open until ${0}`,
'sb93ca79f073d0208': `Fully booked; there is a waiting list`,
's5fcdb4a4b6f1cbb1': `Fully booked`,
's6dfc047273f85900': `Registration is closed`,
's2c15b9b13a3e2a80': `Register`,
's613bb9793fd1b9c3': `Join the waiting list`,
's74fa553f008337da': `Watch live`,
's039e4daa17ad2ff9': `Watch the recordings`,
's349fc4c7d9a3adde': `Event page`,
'saf533030fe6e1ed6': str`your time (${0})`,
'se0ad764476f0089c': str`local time (${0})`,
's889fce46bd2236e5': `Documents`,
'sc62a685a8f4ad4d0': `For the press`,
's8c09613d52881319': `Accreditation`,
's535b9754bf88c2e0': `Press contact`,
'sfa5d1d83895143f9': str`Originally announced for ${0}`,
's8ff9f07a73fc1c5a': `Map and directions`,
's1df6135765603fe1': `In person and online`,
'seadeb3a807d7478a': `Online`,
's837750dfa2c30f64': `Organised by`,
's42b68a1842b8ae58': `Languages`,
'sf756cf15687bf7eb': `Interpretation`,
's0ffd4f7705acafc0': `Start movement`,
'se773a5c3fa652cd6': `Stop movement`,
'safb123d37677335e': `Partners`,
's69cd1b7aaf45826b': `More partners`,
'sc8ef51c71df8b7eb': `Logos`,
    };
  