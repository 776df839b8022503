import mermaid from 'mermaid';
import { timeline } from '../../src/report/timeline.js';

interface Task {
  task: string;
  crit?: boolean;
  startTime: Date;
  endTime: Date;
}

/** The tasks as Mermaid itself reads them, in milliseconds after the first one's start. */
async function drawn(timings: Record<string, number>) {
  const source = timeline(timings);
  await mermaid.parse(source);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  const tasks = (db as unknown as { getTasks(): Task[] }).getTasks();
  const start = Number(tasks[0]?.startTime);
  return tasks.map(({ task, crit = false, startTime, endTime }) => ({
    name: task.trim(),
    crit,
    from: Number(startTime) - start,
    to: Number(endTime) - start,
  }));
}

test('Mermaid draws the stages one after the other, the slowest marked', async () => {
  expect(await drawn({ engine: 0.2004, image: 12.5, start: 0, ready: 3725.25, zone: 7.1 })).toEqual([
    { name: 'container engine answers (0.2 s)', crit: false, from: 0, to: 200 },
    { name: 'image found or made (13 s)', crit: false, from: 200, to: 12_700 },
    { name: 'container started (0.0 s)', crit: false, from: 12_700, to: 12_701 },
    {
      name: 'CloudStack and usage server ready (62 min, the slowest)',
      crit: true,
      from: 12_700,
      to: 3_737_950,
    },
    { name: 'zone ready (7.1 s)', crit: false, from: 3_737_950, to: 3_745_050 },
  ]);
});

test.each([
  'a:b, c: crit',
  'section x',
  'click me',
  'title',
  'end',
  'a;b#c%%d',
  'two\nlines',
  '"<b>&',
  ':',
  'vert',
  'todayMarker off',
])('a stage called %j breaks nothing', async (stage) => {
  const [task, ...more] = await drawn({ [stage]: 2 });
  expect(more).toEqual([]);
  expect(task).toMatchObject({ crit: true, from: 0, to: 2000 });
});
