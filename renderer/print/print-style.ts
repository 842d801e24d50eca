/** The print document's style: every sheet portrait A4, a pixel smaller than the paper so that no engine shrinks the job. */

/** As style/paper.css guards the text of pages: no kerning, no squeezing. */
const guards = `.page text{white-space:pre;text-rendering:geometricPrecision;font-kerning:none;
font-variant-ligatures:none;font-feature-settings:"kern" 0,"liga" 0,"clig" 0,"calt" 0,"chws" 0,"palt" 0,"halt" 0;
text-spacing-trim:space-all;text-autospace:no-autospace}`;

export const printStyle = `@page{size:210mm 297mm;margin:0}
html,body{margin:0;background:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.print-sheet{width:calc(210mm - 1px);height:calc(297mm - 1px);overflow:hidden;break-after:page}
.print-sheet:last-child{break-after:auto}
.print-sheet>svg{display:block;width:210mm;height:297mm}
${guards}`;
