export function serve(root: string): Promise<{ readonly origin: string; close(): void }>;
