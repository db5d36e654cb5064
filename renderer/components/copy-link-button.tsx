import { Link2 } from 'lucide-react';
import { registerKey } from '../../shared/link.ts';
import { copyLink } from '../lib/copy-link.ts';
import { useCommand } from '../lib/queries.ts';
import type { Route } from '../lib/route.ts';
import { linkTexts } from '../lib/texts/links.ts';
import { IconButton } from './icon-button.tsx';

/** Copies the address of what it stands beside. */
export function CopyLinkButton({ route }: { readonly route: Route }) {
  const settings = useCommand('app:status', {}).data?.register?.settings;
  if (settings === undefined) return null;
  return (
    <IconButton
      label={linkTexts.copy}
      icon={<Link2 size={16} aria-hidden />}
      onPress={() => void copyLink(route, registerKey(settings))}
    />
  );
}
