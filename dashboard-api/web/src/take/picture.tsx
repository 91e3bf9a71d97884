import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { ACCENT, FONT, SOFT, TEXT } from '../screen/colours.js';
import type { Caption } from './csv.js';

const MARGIN = 24;
const LINE_HEIGHT = 18;

/** A drawing that stands on its own: every colour is in it, and so is its size in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: ComponentChildren;
}

/** The drawing in a frame that says what it shows, what was chosen and when. */
function Framed({ caption, drawing }: { caption: Caption; drawing: Drawing }) {
  const top = MARGIN + 26 + caption.choices.length * LINE_HEIGHT + 12;
  const width = Math.max(drawing.width, 420) + 2 * MARGIN;
  const height = top + drawing.height + MARGIN + LINE_HEIGHT + 8;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} font-family={FONT} font-size="13" fill={TEXT}>
      <title>{caption.title}</title>
      <rect width={width} height={height} fill="#fff" />
      <rect width={width} height="6" fill={ACCENT} />
      <text x={MARGIN} y={MARGIN + 16} font-size="20" font-weight="700">
        {caption.title}
      </text>
      {caption.choices.map((choice, index) => (
        <text key={choice} x={MARGIN} y={MARGIN + 26 + (index + 0.75) * LINE_HEIGHT} fill={SOFT}>
          {choice}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{drawing.content}</g>
      <text x={MARGIN} y={height - MARGIN} fill={SOFT}>
        {`Stand: ${caption.at}. Lezen van de Stad, gemeente Rotterdam`}
      </text>
    </svg>
  );
}

/** How many pixels of a PNG stand for one of the drawing: enough for a slide and for print. */
const SHARPNESS = 2;

/** The drawing as a PNG file. Fails where the browser cannot draw it. */
export async function png(caption: Caption, drawing: Drawing): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg(caption, drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SHARPNESS;
    canvas.height = image.height * SHARPNESS;
    const pencil = canvas.getContext('2d');
    if (pencil === null) {
      throw new Error('nothing to draw with');
    }
    pencil.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((file) => (file === null ? reject(new Error('no picture')) : resolve(file))));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The text of an SVG file. */
export function svg(caption: Caption, drawing: Drawing): string {
  const aside = document.createElement('div');
  render(<Framed caption={caption} drawing={drawing} />, aside);
  const text = new XMLSerializer().serializeToString(aside.firstElementChild ?? aside);
  render(null, aside);
  return text;
}
