// A child that behaves as the file tells it, for tests of its parent: `hang`, `die`, `fail`, `late`, anything else opens.
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, bytes }) => {
  const text = Buffer.from(bytes).toString();
  if (text === 'hang') for (;;);
  if (text === 'die') process.exit(9);
  if (text === 'memory') {
    const held = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  }
  if (text === 'fail') {
    process.send({ kind: 'failed', id, detail: 'a bug' });
    return;
  }
  const file = { member: text, sha256: '', size: bytes.length, mail: null, ignoredMembers: [] };
  const grid = { format: 'csv', sheets: [], notes: [] };
  process.send({ kind: 'opened', id, files: [{ ...file, outcome: 'opened', grid }] });
});
if (process.env.READER_DIES_AT_START) process.exit(1);
process.send({ kind: 'ready' });
