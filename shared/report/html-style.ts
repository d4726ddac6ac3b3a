import type { Paper } from '#shared/domain/report-choice.ts'
import { drawingRoom } from './page-drawing.ts'
import { fonts } from './svg.writer.ts'
import { verdictLooks } from './verdict-looks.ts'

const verdictRules = Object.entries(verdictLooks)
  .map(
    ([verdict, { ink, ground }]) =>
      `.${verdict}{color:${ink};background:${ground};border-color:${ink}}.edge-${verdict}{border-left-color:${ink}}`
  )
  .join('')

const pages: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' }

/**
 * The look of a report on screen and on paper. It holds no text of a scenario, so there is one style sheet for each
 * paper, whose hash the page's policy names. It holds no sign that text is escaped for. What a first or last child says
 * about breaks is said of everything around it too, so an only child says nothing.
 */
export function toStyleSheet(paper: Paper): string {
  return `
@page{size:${pages[paper]};margin:18mm 17mm 19mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:8.5pt ${fonts};color:#515967}}
@page :first{@bottom-right{content:none}}
*{box-sizing:border-box}
html{color-scheme:light;background:#eceef2;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:860px;padding:48px 56px 56px;background:#fff;color:#1b1f29;font:400 15px/1.6 ${fonts};overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
:lang(ko){word-break:keep-all}
h1,h2,h3,h4,p,dl,dd,ul,ol,table{margin:0}
h1{font-size:34px;line-height:1.22;letter-spacing:-.01em;font-weight:750}
h2{font-size:22px;line-height:1.3;font-weight:700;margin:52px 0 14px;padding-bottom:8px;border-bottom:2px solid #1b1f29}
h3,.cover h2{font-size:16px;font-weight:700;margin:24px 0 8px;padding:0;border:0}
h1,h2,h3,h4,h2+.soft{break-after:avoid;break-inside:avoid}
p{margin:0 0 10px;orphans:3;widows:3}
.soft{color:#515967}
.small{font-size:13px;line-height:1.5}
.kind{font-size:13px;font-weight:600;color:#3b55d9;margin-bottom:10px}
.cover{border-top:6px solid #3b55d9;padding-top:30px}
.variant{font-size:18px;color:#515967;margin-top:8px}
.tags{display:flex;flex-wrap:wrap;gap:6px;margin:16px 0 0;padding:0;list-style:none}
.tags li{border:1px solid #d9dce3;border-radius:999px;padding:1px 11px;font-size:13px;color:#515967}
.outcome{display:flex;align-items:center;gap:16px;margin:28px 0 0;padding:18px 20px;border:1px solid;border-left-width:6px;border-radius:8px;break-inside:avoid}
.outcome p{margin:0;color:#1b1f29}
.outcome .name{font-size:20px;font-weight:700;line-height:1.3;color:inherit}
.outcome .mark{width:38px;height:38px}
.mark{width:15px;height:15px;flex:none;vertical-align:-2.5px}
.facts{break-inside:avoid;display:grid;grid-template-columns:max-content 1fr;gap:7px 26px;margin:26px 0 0}
.facts dt{color:#515967}
.facts dd{font-weight:500}
.tally{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 14px;padding:0;list-style:none}
.badge{display:inline-flex;align-items:center;gap:6px;border:1px solid;border-radius:999px;padding:1px 11px 1px 7px;font-size:13px;font-weight:600;line-height:1.6;white-space:nowrap}
.list{margin:0;padding:0;list-style:none}
.list li{margin:0 0 7px;padding-left:24px;position:relative;break-inside:avoid}
.list li:last-child:not(:first-child){break-before:avoid}
.list li:first-child:not(:last-child){break-after:avoid}
.list li .mark{position:absolute;left:0;top:4px}
.diagram svg{display:block;max-width:100%;height:auto;margin:18px auto 10px}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:0;list-style:none;font-size:13px;color:#515967}
.legend li{display:flex;align-items:center;gap:7px}
.legend svg{margin:0}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:13.5px;line-height:1.5}
thead{display:table-header-group}
th{overflow-wrap:normal;text-align:left;font-weight:600;color:#515967;font-size:12.5px;padding:6px 14px 6px 0;border-bottom:1.5px solid #7b8393;vertical-align:bottom}
td{padding:8px 14px 8px 0;border-bottom:1px solid #d9dce3;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
tr{break-inside:avoid}
tbody tr:first-child:not(:last-child){break-after:avoid}
tbody tr:last-child:not(:first-child){break-before:avoid}
td p{margin:0}
td.number{font-variant-numeric:tabular-nums;color:#515967}
td.date{color:#515967}
.parties th:nth-child(1){width:21%}
.parties th:nth-child(2),.parties th:nth-child(3){width:14%}
.parties th:nth-child(5){width:23%}
.overview th:nth-child(1){width:4.2em}
.overview th:nth-child(2){width:9.2em}
.overview th:nth-child(4),.cells th:nth-child(3){width:11.2em}
.cells th:nth-child(1),.cells th:nth-child(2){width:18%}
.step{border-top:1px solid #d9dce3;padding-top:18px;margin-top:22px}
.step-head{display:flex;align-items:center;gap:12px;margin:0 0 6px;break-after:avoid}
.step-head .n{font-weight:700;font-size:16px}
.summary{font-size:16px;font-weight:600;line-height:1.5;break-after:avoid;break-inside:avoid}
.meaning{color:#515967;break-after:avoid;break-inside:avoid}
.note{border-left:3px solid #d9dce3;padding-left:12px;color:#515967}
.step .note{break-after:avoid}
.lines{white-space:pre-line}
.reason{border:1px solid #d9dce3;border-left:4px solid #7b8393;border-radius:6px;padding:12px 16px;margin:10px 0;break-inside:avoid}
.reason h3,.reason h4{font-size:15px;font-weight:700;margin:0 0 6px;display:flex;gap:8px;align-items:baseline}
.reason h3 .mark,.reason h4 .mark{position:relative;top:2px}
.reason dl{display:grid;grid-template-columns:8.5em 1fr;gap:5px 14px;margin:8px 0 0;font-size:14px}
.reason dt{color:#515967;font-weight:600}
.todo{font-weight:600}
.holding{margin:10px 0 0}
.holding h4{font-size:13px;font-weight:600;color:#515967;margin:0 0 6px}
.holding .list{font-size:14px}
.ref{color:#3b55d9;text-decoration:none;font-size:12.5px;white-space:nowrap}
.sources{margin:0;padding:0;list-style:none}
.sources li{display:grid;grid-template-columns:3em 1fr;margin:0 0 8px;break-inside:avoid;font-size:13.5px;line-height:1.5}
.sources .n{color:#3b55d9;font-weight:600}
.sources p{margin:0}
.address{font-size:12.5px;color:#515967;overflow-wrap:anywhere;break-after:avoid}
.quiet{border-top:1px solid #d9dce3;margin-top:44px;padding-top:12px;font-size:12.5px;color:#515967}
${verdictRules}
@media screen{.step{content-visibility:auto;contain-intrinsic-size:auto 420px}}
@media screen and (max-width:640px){body{padding:24px 18px}.reason dl,.facts{grid-template-columns:1fr;gap:0}.reason dd,.facts dd{margin-bottom:9px}}
@media print{
html{background:#fff}
body{max-width:none;padding:0;font-size:10.2pt}
h1{font-size:25pt}
h2{font-size:15.5pt;margin:30pt 0 9pt}
.cover h2{font-size:12pt;margin:18pt 0 6pt}
.cover{min-height:0;break-after:page}
.cover+main section:first-child h2{margin-top:0}
.diagram,.short{break-inside:avoid}
.diagram svg{max-height:${drawingRoom[paper].height}pt}
table{font-size:9.2pt}
.reason dl,.holding .list{font-size:9.6pt}
.sources li{font-size:9.2pt}
.small,.badge,.kind,.legend{font-size:8.8pt}
a{color:inherit}
.quiet{margin-top:20pt;break-before:avoid;break-inside:avoid}
}
`
}
