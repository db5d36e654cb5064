import { Component, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { appTexts } from '../lib/texts/app.ts';

type BoundaryProps = { readonly children: ReactNode };

/** The one handler for what breaks while a screen is drawn: says so instead of a blank page. */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main>
        <EmptyState
          title={appTexts.broken}
          actions={
            <Button tone="main" onPress={() => window.location.reload()}>
              {appTexts.reload}
            </Button>
          }
        >
          {appTexts.brokenDetail}
        </EmptyState>
      </main>
    );
  }
}
