import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { ActivityRow } from '../../../shared/contract.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { boardTexts as texts } from '../../lib/texts/link.ts';
import { lackOf } from './board.ts';
import type { TargetGroup } from './targets.ts';

/** What a dragged activity is known by to the targets; nothing else takes it. */
export const DRAGGED = 'application/x-insats';

export type UnlinkedListProps = {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: readonly ActivityRow[];
  readonly groups: readonly TargetGroup[];
  readonly strategy: Strategy;
  readonly chosen: ReadonlySet<string>;
  readonly isDisabled: boolean;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  /** A target's key was pressed. Answers whether there is such a target. */
  readonly onKey: (key: string) => boolean;
  /** Enter: on to the suggestions. */
  readonly onOpen: () => void;
};

/** The activities that lack a link. Arrow keys choose, with Shift or Ctrl several; targets' keys link; they can be dragged. */
export function UnlinkedList(props: UnlinkedListProps) {
  const { list, rows, groups, strategy, chosen, isDisabled, onChoose, onKey, onOpen } = props;
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled,
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key), 'text/plain': String(key) })),
    getAllowedDropOperations: () => ['link'],
  });
  // Before the list's own search for a name by its first letters: here a letter is a target.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || event.key === ' ') return;
    // A key that is held down is one press: it would go on with activity after activity.
    if (!event.repeat && !onKey(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div onKeyDownCapture={onKeyDownCapture} className="unlinked">
      <GridList
        ref={list}
        aria-label={texts.list}
        className="unlinked-list"
        items={rows.map((row) => ({ id: row.activity.id, row }))}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChoose(keys === 'all' ? new Set(rows.map(({ activity }) => activity.id)) : new Set([...keys].map(String)))
        }
        onAction={onOpen}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[strategy, isDisabled]}
      >
        {({ row }) => (
          <GridListItem textValue={`${row.activity.id} ${row.report.values.title}`} className="unlinked-item">
            {isDisabled ? null : (
              <Button slot="drag" className="unlinked-grip" aria-label={texts.drag(row.activity.id)}>
                <GripVertical size={14} aria-hidden />
              </Button>
            )}
            <span className="unlinked-words">
              <b>{row.report.values.title}</b>
              <small>
                <span className="tabular">{row.activity.id}</span> · {row.unit.short} ·{' '}
                {texts.lacks(strategy.terms, lackOf(groups, row.report.values))}
              </small>
            </span>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
