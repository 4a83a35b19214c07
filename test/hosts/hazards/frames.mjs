export const frames = [];
