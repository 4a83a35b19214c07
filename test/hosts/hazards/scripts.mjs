export const scripts = [];
