/** Work that pauses between its pieces, so that whoever runs it can let others in between; nothing is told until it is done. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Runs the work to its end without a pause. */
export function finish<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
