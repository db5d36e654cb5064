import { useEffect } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useAction } from '../../lib/queries.ts';
import { hrefOf } from '../../lib/route.ts';
import { startTexts } from '../../lib/texts/start.ts';
import { CreateRegister } from './create-register.tsx';
import { OpenRegister } from './open-register.tsx';
import './start-screen.css';

/** Open a register, make one, or try the example. */
export function StartScreen({ version }: { readonly version: string }) {
  const example = useAction('register:example');
  useEffect(() => {
    document.title = startTexts.title;
  }, []);
  return (
    <main className="start">
      <header>
        <h1>{startTexts.title}</h1>
        <p>{startTexts.intro}</p>
      </header>
      <div className="start-columns">
        <div className="stack">
          <OpenRegister />
          <Card title={startTexts.example}>
            <div className="form">
              <p className="soft">{startTexts.exampleText}</p>
              <Button isPending={example.isRunning} onPress={() => void example.run({})}>
                {startTexts.openExample}
              </Button>
            </div>
          </Card>
        </div>
        <CreateRegister />
      </div>
      <footer>
        <a href={hrefOf({ screen: 'help', chapter: null })}>{startTexts.help}</a> {startTexts.version(version)}
      </footer>
    </main>
  );
}
