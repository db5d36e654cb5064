import { ChevronDown } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { SavedView } from '../../../shared/register/entities.ts';
import { Button } from '../../components/button.tsx';
import { viewTexts as texts } from '../../lib/texts/activities.ts';
import { lookOf, standardViews, usualLook, writeLook, type ActivityLook } from './activity-look.ts';

export type ViewMenuProps = {
  readonly look: ActivityLook;
  readonly views: readonly SavedView[];
  readonly onLook: (look: ActivityLook) => void;
};

/** The look of a view by its id, a standard one or the coordinator's own; null when it is there no longer. */
function viewLook(id: string | null, views: readonly SavedView[]): ActivityLook | null {
  const standard = standardViews.find((view) => view.id === id);
  if (standard) return { ...usualLook, filter: standard.filter, viewId: standard.id };
  const own = views.find((view) => view.id === id);
  return own ? lookOf(own) : null;
}

/** What the view in force is called, and whether it stands as it was saved. */
export function viewInForce(look: ActivityLook, views: readonly SavedView[]) {
  const chosen = viewLook(look.viewId, views);
  if (chosen === null) {
    const isUsual = writeLook({ ...look, viewId: null }) === '';
    return { name: isUsual ? (texts.names['alla'] ?? '') : texts.unnamed, isChanged: false };
  }
  const own = views.find(({ id }) => id === look.viewId);
  const name = own?.name ?? texts.names[look.viewId ?? ''] ?? '';
  return { name, isChanged: writeLook(chosen) !== writeLook(look) };
}

/** Chooses among the standard views and the coordinator's own. */
export function ViewMenu({ look, views, onLook }: ViewMenuProps) {
  const { name, isChanged } = viewInForce(look, views);
  const choose = (id: string): void => {
    const next = viewLook(id, views);
    if (next) onLook(next);
  };
  return (
    <MenuTrigger>
      <Button size="small">
        {texts.button(name, isChanged)}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <Menu className="list-box" aria-label={texts.menu} onAction={(key) => choose(String(key))}>
          <MenuSection>
            <Header className="menu-head">{texts.standard}</Header>
            {standardViews.map(({ id }) => (
              <ViewItem key={id} id={id} name={texts.names[id] ?? id} />
            ))}
          </MenuSection>
          {views.length === 0 ? null : (
            <MenuSection>
              <Header className="menu-head">{texts.own}</Header>
              {views.map((view) => (
                <ViewItem key={view.id} id={view.id} name={view.name} />
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function ViewItem({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <MenuItem id={id} textValue={name} className="list-box-item">
      <span />
      <span>{name}</span>
    </MenuItem>
  );
}
