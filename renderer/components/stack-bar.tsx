import './stack-bar.css';

export type StackPart = { readonly look: 'strong' | 'soft' | 'warn' | 'none' | 'one' | 'two'; readonly value: number };

/** How a figure divides, as a thin bar. Only for the eye: the same is always said in words beside it. */
export function StackBar({ parts }: { readonly parts: readonly StackPart[] }) {
  return (
    <div className="stack-bar" aria-hidden>
      {parts
        .filter(({ value }) => value > 0)
        .map(({ look, value }) => (
          <i key={look} className={`part-${look}`} style={{ flexGrow: value, flexBasis: 0 }} />
        ))}
    </div>
  );
}
