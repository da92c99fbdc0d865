extension Page {
  /// How the page looks: on paper, on a wide window, on a phone, by day and by night.
  static let style = """
    :root { color-scheme: light dark; --text: #1a1a1a; --muted: #595959; --line: #c9c9c9; --paper: #fff;
      --caution: #9a3412; --first: #2b6cb0; --second: #9dc3e6; --track: #ececec; }
    @media (prefers-color-scheme: dark) { :root { --text: #ececec; --muted: #b3b3b3; --line: #555;
      --paper: #1c1c1c; --caution: #ffb089; --first: #6ea8e0; --second: #35618a; --track: #333; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--paper); color: var(--text);
      font: 15px/1.5 system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC",
        "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
    h2 { margin: 1.5rem 0 .4rem; font-size: 1.1rem; break-after: avoid; }
    .about { margin: .2rem 0 .8rem; color: var(--muted); }
    .about + .about { margin-top: -.6rem; }
    .sheet li, .sheet .about { white-space: pre-wrap; }
    .lead { margin: .3rem 0; font-size: 1.05rem; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    thead th { color: var(--muted); font-weight: 600; border-bottom-width: 2px; vertical-align: bottom; }
    tbody th { padding-top: .8rem; }
    th.r, td.r { text-align: right; white-space: nowrap; }
    td.w, th { overflow-wrap: normal; word-break: keep-all; }
    tbody th { overflow-wrap: anywhere; }
    td.k { font-weight: 600; }
    td.c { color: var(--caution); }
    td.m { color: var(--muted); }
    td.b { min-width: 6rem; width: 18%; padding-top: .6em; }
    tr.sum td { border-top: 2px solid var(--line); font-weight: 600; }
    tr { break-inside: avoid; }
    svg { display: block; width: 100%; height: .8rem; }
    svg .t { fill: var(--track); }
    svg .p0 { fill: var(--first); }
    svg .p1 { fill: var(--second); }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; color: var(--muted); }
    .legend svg { display: inline-block; width: 1.6rem; margin-right: .4rem; vertical-align: middle; }
    dl { color: var(--muted); font-size: .9rem; }
    dt { font-weight: 600; }
    dd { margin: 0 0 .4rem; }
    ul { margin: .2rem 0; padding-left: 1.2rem; }
    section + section.sheet { break-before: page; margin-top: 3rem; }
    @media screen and (max-width: 40rem) {
      table, tbody, tr, th, td { display: block; }
      thead { display: none; }
      tr { padding: .4rem 0; border-bottom: 1px solid var(--line); }
      th, td { border: 0; padding: 0; }
      td { display: inline; margin-right: .8rem; }
      td:first-child, td.l { display: block; }
      td:first-child { font-weight: 600; }
      td[data-t]:not(:first-child)::before { content: attr(data-t) " "; color: var(--muted); font-weight: 400; }
      td:empty { display: none; }
      td.b { display: block; width: auto; margin: .2rem 0; }
      tr.sum td { border: 0; }
    }
    @page { size: A4; margin: 14mm 12mm; }
    @media print {
      :root { --text: #000; --muted: #444; --line: #999; --paper: #fff; --caution: #7c2d12;
        --first: #2b6cb0; --second: #9dc3e6; --track: #ececec; }
      html { font-size: 12px; }
      h2 { margin-top: .9rem; }
      section + section.sheet { margin-top: 0; }
      body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.35; }
      th, td { padding: .12rem .3rem; }
      td.b { padding-top: .35em; }
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
