import { FILL, type Look } from './colours.js';

/** The hatches of what is unknown, for pictures: darker where somebody was heard. */
export function Hatches() {
  return (
    <defs>
      <Pattern id="onbekend" stripe="#c3cad1" />
      <Pattern id="verborgen" stripe="#e1e5e9" />
    </defs>
  );
}

function Pattern({ id, stripe }: { id: Look; stripe: string }) {
  return (
    <pattern id={`arcering-${id}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill={FILL[id]} />
      <rect width="2" height="7" fill={stripe} />
    </pattern>
  );
}

/** What a shape of this look is filled with. */
export function fillOf(look: Look): string {
  return look === 'onbekend' || look === 'verborgen' ? `url(#arcering-${look})` : FILL[look];
}
