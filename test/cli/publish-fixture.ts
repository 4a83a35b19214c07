/** A conference of four tables, and a folder to publish it in. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCli, writeFixture, type CliRun } from './run-cli.js';

export const programme = `Tarix,Vaxt,Zal,Track,Mövzu (az),Topic (en),Тема (ru),Speakers
02.12.2031,09:30–10:15,Böyük zal,Energy,Açılış,Opening,Открытие,Aysel M. (Ministry)
,10:15–10:45,,,Qəhvə fasiləsi,Coffee break,Кофе-брейк,
,10:45–12:00,Böyük zal,Energy,Müzakirə,Panel,Обсуждение,B. C. (Institute); D. E. – moderator
,13:00–14:00,Kiçik zal,Water,Su,Water,Вода,
`;

const event = `Name,Conference on Water
Start,02.12.2031
Venue,Park Inn
Website,https://organiser.example/
Time zone,Asia/Baku
`;

const partners = 'Name,Logo,Level\nGuild of Reeds,https://x.example/a.svg,Gold\nMill,,Silver\n';
const news = 'Title,Published,Summary\nRoom <change>,2026-11-20,Now in hall 2\n';

export const address = 'https://organiser.example/conference/';

let number = 0;

export class Publishing {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  readonly #sources: readonly string[];

  constructor() {
    number += 1;
    this.#sources = [
      writeFixture(`programme-${number}.csv`, programme),
      writeFixture(`event-${number}.csv`, event),
      writeFixture(`partners-${number}.csv`, partners),
      writeFixture(`news-${number}.csv`, news),
    ];
  }

  get sourceFolder(): string {
    return path.dirname(this.#sources[0] ?? '');
  }

  editPartners(text: string): void {
    writeFixture(path.basename(this.#sources[2] ?? ''), text);
  }

  /** News come and go with time. */
  dropNews(): void {
    writeFixture(path.basename(this.#sources[3] ?? ''), 'Title,Published,Summary\n');
  }

  edit(text: string): void {
    writeFixture(path.basename(this.#sources[0] ?? ''), text);
  }

  run(...options: readonly string[]): Promise<CliRun> {
    const zone = ['--time-zone', 'Asia/Baku'];
    return runCli(['publish', ...this.#sources, '-o', this.folder, ...zone, ...options]);
  }

  /** With the clock of the program at another time. */
  runAt(now: number): Promise<CliRun> {
    const clock = writeFixture(
      `clock-${now}.mjs`,
      `const real = Date; const shift = ${now} - real.now();
globalThis.Date = class extends real {
  constructor(...given) { given.length === 0 ? super(real.now() + shift) : super(...given); }
  static now() { return real.now() + shift; }
};`,
    );
    const zone = ['--time-zone', 'Asia/Baku'];
    return runCli(['publish', ...this.#sources, '-o', this.folder, ...zone], {
      env: { NODE_OPTIONS: `--import=${pathToFileURL(clock).href}` },
    });
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  json(file: string): unknown {
    return JSON.parse(this.read(file));
  }

  list(): readonly string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
      .sort();
  }

  /** Every file with what is in it. */
  snapshot(): ReadonlyMap<string, string> {
    return new Map(this.list().map((file) => [file, this.read(file)]));
  }
}

/** `SEQUENCE` by the title of the entry. */
export function sequences(ics: string): ReadonlyMap<string, number> {
  return new Map(
    ics
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((entry) => [
        /SUMMARY:(.*?)\r/.exec(entry)?.[1] ?? '',
        Number(/SEQUENCE:(\d+)/.exec(entry)?.[1]),
      ]),
  );
}
