/** One page of a PDF, drawn on a canvas; its text can be selected; lines that are meant are marked. */
import { useEffect, useRef } from 'react';
import type { PdfFile } from './open-pdf';
import type { PdfLine } from './pdf-lines';

interface Props {
  readonly file: PdfFile;
  /** From 0. */
  readonly n: number;
  /** CSS pixels per pt. */
  readonly scale: number;
  readonly label: string;
  readonly marks?: readonly PdfLine[];
}

/** A marked line's box: from above its characters to below them, in their height. */
const BOX = { above: 1.05, height: 1.4, beside: 2 };

export function PdfSheet({ file, n, scale, label, marks = [] }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (canvas.current === null || text.current === null) return undefined;
    const drawing = file.draw(n, canvas.current, scale * devicePixelRatio);
    const stopText = file.select(n, text.current, scale);
    return () => {
      drawing.stop();
      stopText();
    };
  }, [file, n, scale]);
  const size = file.sizes[n]!;
  return (
    <>
      <canvas
        ref={canvas}
        className="pdf-canvas"
        role="img"
        aria-label={label}
        style={{ width: size.width * scale, height: size.height * scale }}
      />
      {marks.map((line, at) => (
        <div
          key={at}
          className="pdf-mark"
          style={{
            left: (line.left - BOX.beside) * scale,
            top: (line.y - line.height * BOX.above) * scale,
            width: (line.right - line.left + 2 * BOX.beside) * scale,
            height: line.height * BOX.height * scale,
          }}
        />
      ))}
      <div ref={text} className="pdf-text" />
    </>
  );
}
