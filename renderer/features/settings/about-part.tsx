import { licences } from 'virtual:licences';
import { Loaded } from '../../components/loaded.tsx';
import { TableScroll } from '../../components/table-scroll.tsx';
import { useCommand } from '../../lib/queries.ts';
import { appTexts } from '../../lib/texts/app.ts';
import { aboutTexts } from '../../lib/texts/settings.ts';

/** Which program it is, and whose work it stands on. */
export function AboutPart() {
  const status = useCommand('app:status', {});
  return (
    <div className="stack">
      <h2>{appTexts.name}</h2>
      <Loaded query={status}>{({ version }) => <p>{aboutTexts.version(version)}</p>}</Loaded>
      <p>{aboutTexts.text}</p>
      <p>{aboutTexts.own}</p>
      <h3>{aboutTexts.licences}</h3>
      <TableScroll label={aboutTexts.licences}>
        <table className="plain-table" aria-label={aboutTexts.licences}>
          <thead>
            <tr>
              <th scope="col">{aboutTexts.packageName}</th>
              <th scope="col">{aboutTexts.packageVersion}</th>
              <th scope="col">{aboutTexts.licence}</th>
            </tr>
          </thead>
          <tbody>
            {licences.map(({ name, version, licence }) => (
              <tr key={`${name} ${version}`}>
                <th scope="row">{name}</th>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
