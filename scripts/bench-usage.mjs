// The figures of usage: how soon records are there on the stand-in, and what exporting many of them takes.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, seconds } from './figures.mjs';

const RUNS = 5;
const EXPORTED = 100_000;
const MEGA = 1_000_000;

/**
 * @param cli dist's CLI
 * @param base the stand-in's image
 * @param work a directory for files
 * @returns rows of what, measured, goal
 */
export async function usageFigures(cli, base, work) {
  return [...(await meteringFigures(cli, base, work)), ...(await exportFigures(cli, work))];
}

async function meteringFigures(cli, base, work) {
  const image = ['--base-image', base, '--pull', 'never'];
  return withService(cli, 'docker', image, async (usage) => {
    await usage('scenario', scenario(work, 1));
    const generated = [];
    for (let run = 0; run < RUNS; run += 1) generated.push(await usage('generate', '--fresh'));
    const one = await usage('advance', '30d');
    await usage('scenario', scenario(work, 100));
    const hundred = await usage('advance', '30d');
    return [
      ['usage generate --fresh', seconds(median(generated.map(({ took }) => took))), '≤ 2 s'],
      ['  of that not the job', seconds(median(generated.map(({ took, job }) => took - job))), '≤ 1 s'],
      ['usage advance 30d, 1 virtual machine', seconds(one.took), '≤ 5 s'],
      ['usage advance 30d, 100 virtual machines', seconds(hundred.took), '≤ 60 s'],
    ];
  });
}

function scenario(work, count) {
  const file = join(work, `machines-${count}.json`);
  writeFileSync(file, JSON.stringify({ accounts: [{ name: 'bench', machines: [{ count }] }] }));
  return file;
}

async function exportFigures(cli, work) {
  return withService(cli, 'embedded', [], async (usage) => {
    await usage('scenario', 'load');
    await usage('advance', '30d', '--windows', 'hourly');
    const rows = [];
    for (const format of ['ndjson', 'csv']) {
      const file = join(work, `records.${format}`);
      const { took, peak } = await usage('records', '--format', format, '--output', file);
      const count = readFileSync(file, 'utf8').split('\n').length - 1;
      if (count < EXPORTED) throw new Error(`only ${count} records to export`);
      rows.push(
        [`usage records, ${count} as ${format}`, `${Math.round(count / took)} /s`, ''],
        ['  peak memory, all of the process', `${Math.round(peak / MEGA)} MB`, '< 100 MB'],
      );
    }
    return rows;
  });
}

/** Lends a running service with a zone: a function that runs one command of `usage` there, and tells what it took. */
async function withService(cli, engine, options, work) {
  const service = ['--name', `bench-usage-${engine}`, '--engine', engine];
  const run = (...args) => execFileSync(process.execPath, [cli, ...args, ...service], { stdio: 'ignore' });
  run('up', ...options, '--zone', 'advanced', '--api-port', '0', '--integration-port', '0');
  try {
    return await work((...command) => measured([cli, 'usage', ...command, ...service]));
  } finally {
    run('down');
  }
}

/** @returns seconds of all and of the job as the command tells it, and the peak of resident memory in bytes */
async function measured(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  let code;
  child.on('close', (found) => {
    code = found;
  });
  let peak = 0;
  while (code === undefined) {
    peak = Math.max(peak, peakOf(child.pid));
    await sleep(10);
  }
  if (code !== 0) throw new Error(`${args.slice(1, 4).join(' ')} ended with ${code}:\n${log}`);
  const job = Number(/records in ([\d.]+) s/.exec(log)?.[1] ?? 0);
  return { took: (performance.now() - start) / 1000, job, peak };
}

function peakOf(pid) {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    // It has just ended.
    return 0;
  }
}
