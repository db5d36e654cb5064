/** Runs tasks one after the other, in the order they are given; one that fails does not stop the next. */
export function createOrder(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => null);
    return run;
  };
}
