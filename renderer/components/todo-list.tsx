import { hrefOf } from '../lib/route.ts';
import type { ThingToDo } from '../lib/things-to-do.ts';
import { Badge } from './badge.tsx';
import './todo-list.css';

/** What waits, as sentences; each leads to where it is done. */
export function TodoList({ things }: { readonly things: readonly ThingToDo[] }) {
  return (
    <ul className="todo">
      {things.map((thing) => (
        <li key={thing.id}>
          <a href={hrefOf(thing.route)}>
            <Badge tone={thing.tone}>{thing.count}</Badge>
            <span>
              <span className="todo-text">{thing.text}</span>
              <span className="todo-whom">{shortList(thing.whom)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Three names at most; `m.fl.` for the rest. */
function shortList(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} m.fl.`;
}
