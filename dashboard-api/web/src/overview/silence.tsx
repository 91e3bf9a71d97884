import { useAnswer } from '../live/ask.js';
import { moment } from '../live/city.js';
import type { AreaCoverage, CoverageRelease } from '../live/wire.js';
import { write } from '../place/address.js';
import type { Catalogue } from '../place/catalogue.js';
import { Held } from '../screen/parts.js';

/** Where less is heard than usual, the most silent first. */
export function silent(areas: readonly AreaCoverage[]): readonly AreaCoverage[] {
  return [...areas.filter(({ stand }) => stand === 'stil'), ...areas.filter(({ stand }) => stand === 'minder')];
}

/** Says where it fell silent, now; the server decides that by what it told. */
export function Silence({ catalogue }: { catalogue: Catalogue }) {
  const answer = useAnswer<CoverageRelease>('/v1/dekking', moment.value?.changedAt);
  return (
    <Held answer={answer}>
      {({ dekking }) => {
        const quiet = silent(dekking);
        return quiet.length === 0 ? (
          <p>Uit geen enkel gebied komt duidelijk minder dan gewoon.</p>
        ) : (
          <ul class="stilte">
            {quiet.map(({ gebied, waarom }) => (
              <li key={gebied}>
                <a href={write({ page: 'gebied', gebied })}>{catalogue.gebieden.find(({ id }) => id === gebied)?.naam ?? 'Hele stad'}</a>: {waarom}
              </li>
            ))}
          </ul>
        );
      }}
    </Held>
  );
}
