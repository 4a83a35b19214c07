export function defineDesk(): void {}
