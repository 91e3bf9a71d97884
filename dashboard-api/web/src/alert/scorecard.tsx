import type { Score, Scorecard } from '../live/wire.js';
import type { Catalogue } from '../place/catalogue.js';
import { Sideways } from '../screen/parts.js';
import { capital, duration, percent, time } from '../screen/words.js';

/** What the kerngroep itself said of the alerts, in figures; what rests on too few is left out. */
export function ScoreTable({ card, catalogue }: { card: Scorecard; catalogue: Catalogue }) {
  const few = `minder dan ${card.minstensBeoordeeld}`;
  return (
    <>
      <p class="uitleg">
        Van {time(card.beginOp)} tot {time(card.eindOp)}, uit wat de kerngroep er zelf van zei. Wat op {few} waarschuwingen rust, laten wij weg.
      </p>
      <Sideways label="De scorekaart">
        <table class="cijfers">
          <thead>
            <tr>
              <th scope="col">Waarvan</th>
              <th scope="col">Waarschuwingen</th>
              <th scope="col">Beoordeeld</th>
              <th scope="col">Terecht</th>
              <th scope="col">Deel terecht</th>
              <th scope="col">Per week</th>
              <th scope="col">Tot bekeken</th>
              <th scope="col">Tot inzet</th>
            </tr>
          </thead>
          <tbody>
            <Row name="Samen" score={card.samen} />
            {card.perSoort.map(({ groep, score }) => (
              <Row key={groep} name={capital(groep)} score={score} />
            ))}
            {card.perThema.map(({ groep, score }) => (
              <Row key={groep} name={catalogue.themeName(groep)} score={score} />
            ))}
          </tbody>
        </table>
      </Sideways>
      <p class="zacht">De tijden zijn die waarbinnen de helft werd bekeken, of tot inzet leidde.</p>
    </>
  );
}

function Row({ name, score }: { name: string; score: Score }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{score.waarschuwingen}</td>
      <td>{score.beoordeeld}</td>
      <td>{score.terecht}</td>
      <td>{score.precisie === undefined ? <TooFew /> : percent(score.precisie)}</td>
      <td>{score.perWeek === undefined ? <TooFew /> : String(Math.round(score.perWeek * 10) / 10).replace('.', ',')}</td>
      <td>{score.tijdTotBekeken === undefined ? <TooFew /> : duration(score.tijdTotBekeken)}</td>
      <td>{score.tijdTotInzet === undefined ? <TooFew /> : duration(score.tijdTotInzet)}</td>
    </tr>
  );
}

function TooFew() {
  return <span class="zacht">te weinig</span>;
}
