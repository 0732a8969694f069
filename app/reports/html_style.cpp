// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/html_style.h>

namespace matoi::reports
{

QByteArray htmlStyle()
{
    return R"css(
:root{--bg:#fcfcfa;--t1:#1a1e25;--t2:#474e5a;--t3:#626975;--line:#dddfd8;--line2:#bfc3ba;--sunk:#f3f4f1;
--acc:#24508f;--accbg:#e4ecf6;--warn:#a84200;--warnbg:#fbeadf;--ok:#008a65;--mark:rgba(26,30,37,.05);
--disc:#e1f1fb;--disce:#1b7db3;--inv:#e4ecf6;--inve:#24508f;--res:#dff2eb;--rese:#008a65;
--ver:#e9ebe6;--vere:#7e857c;--not:#f8e8f0;--note:#b8588c;--com:#fbf0d9;--come:#946300}
@media (prefers-color-scheme:dark){:root{--bg:#171c25;--t1:#e8ebf0;--t2:#b4bcc8;--t3:#8e98a7;
--line:#29313d;--line2:#3d4757;--sunk:#1e2530;--acc:#8fbdf0;--accbg:#1c2d45;--warn:#ff9a5c;--warnbg:#3a2115;
--ok:#2dbe92;--mark:rgba(232,235,240,.06);--disc:#14293a;--disce:#62bbee;--inv:#1c2d45;--inve:#7fb2ec;
--res:#10302a;--rese:#2dbe92;--ver:#29313d;--vere:#76829a;--not:#35202d;--note:#db92bb;--com:#33280f;--come:#f0b030}}
@media print{:root{--bg:#fff;--t1:#1a1e25;--t2:#474e5a;--t3:#626975;--line:#dddfd8;--line2:#bfc3ba;--sunk:#f3f4f1;
--acc:#24508f;--accbg:#e4ecf6;--warn:#a84200;--warnbg:#fbeadf;--ok:#008a65;--mark:rgba(26,30,37,.07);
--disc:#e1f1fb;--disce:#1b7db3;--inv:#e4ecf6;--inve:#24508f;--res:#dff2eb;--rese:#008a65;
--ver:#e9ebe6;--vere:#7e857c;--not:#f8e8f0;--note:#b8588c;--com:#fbf0d9;--come:#946300}}
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--bg)}
body{margin:0 auto;padding:40px 24px 64px;max-width:860px;color:var(--t1);background:var(--bg);
font:16px/1.7 Inter,"Noto Sans CJK JP","Noto Sans JP","Hiragino Sans","Yu Gothic UI",system-ui,sans-serif;
overflow-wrap:anywhere;line-break:strict;font-variant-numeric:tabular-nums}
.kind{margin:0;color:var(--acc);font-weight:600;font-size:.875rem}
h1{margin:.1em 0 .3em;font-size:1.875rem;line-height:1.35}
h2{margin:2.2em 0 .5em;font-size:1.3125rem;line-height:1.4}
h3{margin:1.8em 0 .4em;font-size:1.0625rem}
h4,h5,h6{margin:1.5em 0 .3em;font-size:1rem;color:var(--t2)}
p{margin:.6em 0}
a{color:var(--acc)}
.facts,.made{margin:0;padding:0;list-style:none;color:var(--t2);font-size:.875rem}
.facts li{display:inline}
.facts li+li::before{content:" \00b7  ";color:var(--t3)}
.made{color:var(--t3);font-size:.8125rem;margin-top:.3em}
.mark{display:inline-block;margin:.2em .4em .4em 0;padding:0 .6em;border:1px solid var(--warn);border-radius:4px;
background:var(--warnbg);color:var(--warn);font-weight:600;font-size:.875rem}
header{border-bottom:1px solid var(--line2);padding-bottom:1em;margin-bottom:1.6em}
.figures{display:flex;flex-wrap:wrap;gap:1px;margin:1.2em 0;padding:1px;
background:var(--line2);border-radius:6px;overflow:hidden}
.figures div{flex:1 1 22%;min-width:130px;background:var(--bg);padding:.6em .9em}
.three div{flex-basis:30%}
.figures dt{color:var(--t3);font-size:.8125rem}
.figures dd{margin:0;font-size:1.375rem;font-weight:600;line-height:1.4}
.figures dd+dd{font-size:.75rem;font-weight:400;color:var(--t3)}
.wide{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.55}
th,td{padding:.45em .7em;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--sunk);color:var(--t2);font-size:.8125rem;border-bottom-color:var(--line2)}
.r{text-align:right}.c{text-align:center}
.log td:first-child{white-space:nowrap;font-weight:600;width:1%}
.log td:last-child{white-space:nowrap;color:var(--t3);font-size:.8125rem;text-align:right;width:1%}
.log th[colspan]{background:none;padding-top:1em}
.log b{margin-right:.5em}
small,.faint{color:var(--t3)}
pre,code{font-family:"Noto Sans Mono CJK JP","Noto Sans Mono",ui-monospace,monospace;font-size:.875em}
code{background:var(--sunk);padding:.1em .3em;border-radius:3px}
pre{background:var(--sunk);padding:.8em 1em;border-radius:6px;overflow-x:auto;line-height:1.5;white-space:pre-wrap}
pre code{background:none;padding:0}
blockquote{margin:1em 0;padding:.1em 0 .1em 1em;border-left:3px solid var(--line2);color:var(--t2)}
aside{margin:1.6em 0;padding:.4em 1.2em .6em;border-left:4px solid var(--acc);background:var(--accbg);border-radius:0 6px 6px 0}
aside.warning{border-color:var(--warn);background:var(--warnbg)}
aside>p:first-child{font-weight:600;color:var(--acc)}
aside.warning>p:first-child{color:var(--warn)}
ul.tasks{list-style:none;padding-left:.4em}
li p{margin:.2em 0}
figure{margin:1.2em 0}
figure img{max-width:100%;height:auto;border:1px solid var(--line);border-radius:4px}
figcaption{color:var(--t3);font-size:.8125rem}
hr{border:0;border-top:1px solid var(--line2);margin:2em 0}
svg{display:block;width:100%;height:auto;margin:1em 0}
svg text{font-family:inherit;fill:var(--t1)}
svg .faint{fill:var(--t3)}
svg .b{font-weight:600}
svg line{stroke:var(--line)}
svg line.axis{stroke:var(--t3)}
svg path{fill:var(--bg);stroke:var(--t2)}
svg path.full{fill:var(--ok);stroke:var(--ok)}
.disc{fill:var(--disc);stroke:var(--disce)}.inv{fill:var(--inv);stroke:var(--inve)}
.res{fill:var(--res);stroke:var(--rese)}.ver{fill:var(--ver);stroke:var(--vere)}
.not{fill:var(--not);stroke:var(--note)}.com{fill:var(--com);stroke:var(--come)}
.drill{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;pointer-events:none;
font-size:22vmin;font-weight:700;color:var(--mark);transform:rotate(-30deg);z-index:1;user-select:none}
footer{margin-top:3em;padding-top:.8em;border-top:1px solid var(--line2);color:var(--t3);font-size:.8125rem}
@page{size:A4;margin:16mm 16mm 18mm}
@media print{body{max-width:none;padding:0;font-size:10pt}
h1,h2,h3,h4{break-after:avoid}tr,figure,.figures,svg,aside>p{break-inside:avoid}thead{display:table-header-group}
.page{break-before:page}.wide{overflow:visible}a{text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
)css";
}

} // namespace matoi::reports
