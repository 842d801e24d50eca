/** DOCX through LibreOffice: files → PDF, in one run of a profile, a process group and a font set of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { standInFontConfig } from './fontconfig';

/** Where soffice is, or undefined. */
export function findSoffice(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/lib/libreoffice/program',
    '/opt/libreoffice/program',
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
  ];
  const names = process.platform === 'win32' ? ['soffice.com'] : ['soffice'];
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** Runs a program in its own process group; at the time limit the whole group is ended. */
function runLimited(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  limit: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const note = (data: Buffer) => void (said += data.toString());
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    const timer = setTimeout(() => {
      said += `\nended after ${limit} ms`;
      if (child.pid !== undefined)
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    }, limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

/** Width of a column that shows nothing, inches: what LibreOffice writes them in. */
const narrowWidth = 0.016;
const narrow = `<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="${narrowWidth}in"/></style:style>`;

/**
 * LibreOffice keeps a row with the next by the first paragraph of its first cell. In its own format a covered cell has
 * no paragraph and a row has no such property of its own, so that this is lost where the first cell is merged (read
 * from DOCX it holds): such a table is given a first column as narrow as LibreOffice keeps (0.4 mm), whose cells are
 * not merged. It widens the table by that to the left of its middle, far less than the millimetre that is judged.
 */
function rowsKept(xml: string): string {
  const widened: string[] = [];
  const tables = xml.replaceAll(/<table:table .*?<\/table:table>/gsu, (table) => {
    if (!/<table:table-row[^>]*><table:covered-table-cell/u.test(table)) return table;
    widened.push(/table:style-name="([^"]*)"/u.exec(table)?.[1] ?? '');
    return table
      .replace('<table:table-column ', '<table:table-column table:style-name="Narrow"/><table:table-column ')
      .replaceAll(/<table:table-row[ >].*?<\/table:table-row>/gsu, (row) => {
        const style = /<text:p text:style-name="([^"]*)"/u.exec(row)?.[1] ?? 'Standard';
        const cell = `<table:table-cell office:value-type="string"><text:p text:style-name="${style}"/></table:table-cell>`;
        return row.replace(/^<table:table-row[^>]*>/u, (start) => start + cell);
      });
  });
  return tables
    .replaceAll(
      /(<style:style style:name="([^"]*)" style:family="table"><style:table-properties style:width=")([\d.]+)in/gu,
      (whole, start: string, style: string, width: string) =>
        widened.includes(style) ? `${start}${Number(width) + narrowWidth}in` : whole,
    )
    .replace('</office:automatic-styles>', `${narrow}</office:automatic-styles>`);
}

/**
 * LibreOffice reads `overflowPunct` the wrong way round and ignores `autoSpaceDE/DN`: every paragraph style of
 * its own format is told both outright, so that its lines can be compared with ours.
 */
function normalised(odt: Uint8Array): Uint8Array {
  const files = unzipSync(odt);
  for (const name of ['styles.xml', 'content.xml']) {
    const xml = strFromU8(files[name] ?? new Uint8Array())
      .replaceAll(/ style:(?:text-autospace|punctuation-wrap)="[^"]*"/g, '')
      .replaceAll(
        '<style:paragraph-properties',
        '<style:paragraph-properties style:text-autospace="none" style:punctuation-wrap="simple"',
      );
    files[name] = strToU8(name === 'content.xml' ? rowsKept(xml) : xml);
  }
  return zipSync(files, { level: 1 });
}

export interface ConvertOptions {
  /** For all files together, ms. */
  readonly limit?: number;
  /** Render as written, without the copy that sets right what LibreOffice misreads. */
  readonly asWritten?: boolean;
}

/**
 * Converts DOCX files to PDF, a few soffice runs for all of them.
 * @param files bytes by name, without extension.
 * @returns the PDFs by the same names.
 * @throws Error with what soffice said when one is missing after the time limit.
 */
export async function docxToPdf(
  files: Readonly<Record<string, Uint8Array>>,
  { limit = 120_000, asWritten = false }: ConvertOptions = {},
): Promise<Record<string, Uint8Array>> {
  const soffice = findSoffice();
  if (!soffice) throw new Error('LibreOffice is not on this machine');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-office-'));
  const env = { ...process.env, ...standInFontConfig(path.join(os.tmpdir(), 'duban-office-fonts')) };
  const names = Object.keys(files);
  const at = (kind: string, name: string) => path.join(folder, kind, `${name}.${kind}`);
  const convert = async (from: string, to: string): Promise<void> => {
    mkdirSync(path.join(folder, to), { recursive: true });
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const sources = names.map((name) => at(from, name));
    const args = [profile, '--headless', '--convert-to', to, '--outdir', path.join(folder, to), ...sources];
    const said = await runLimited(soffice, args, env, limit / 2);
    const missing = names.filter((name) => !existsSync(at(to, name)));
    if (missing.length > 0) throw new Error(`LibreOffice made no ${to} of ${missing.join(', ')}: ${said}`);
  };
  try {
    mkdirSync(path.join(folder, 'docx'));
    for (const name of names) writeFileSync(at('docx', name), files[name]!);
    if (asWritten) {
      await convert('docx', 'pdf');
    } else {
      await convert('docx', 'odt');
      for (const name of names) writeFileSync(at('odt', name), normalised(readFileSync(at('odt', name))));
      await convert('odt', 'pdf');
    }
    return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(at('pdf', name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
