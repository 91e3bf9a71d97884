// SPDX-License-Identifier: EUPL-1.2
// Keeps the table live and opens a cell under it. Without this script every page still works.
(() => {
  "use strict";

  // A narrow screen shows the end of a chart first: now.
  function toNow(within) {
    for (const chart of within.querySelectorAll(".grafiekschuif")) chart.scrollLeft = chart.scrollWidth;
  }
  toNow(document);

  const table = document.getElementById("rooster");
  if (!table) return;
  const panel = document.getElementById("paneel");
  const announce = document.getElementById("melding");
  const isLive = document.body.dataset.live === "ja";
  const cells = new Map([...table.querySelectorAll("[data-cel]")].map((td) => [td.dataset.cel, td]));
  const SVG = "http://www.w3.org/2000/svg";
  const TREND = { afnemend: "spanning neemt af", gelijk: "spanning blijft gelijk", toenemend: "spanning neemt toe" };
  // From whole hundredths, so that it rounds the way the server does.
  const number = (value) => (Math.round(Math.round(value * 100) / 10) / 10).toFixed(1).replace(".", ",");
  const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

  function make(name, className, ...children) {
    const node = document.createElement(name);
    if (className) node.className = className;
    node.append(...children);
    return node;
  }

  function mark(name, className) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", className);
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(SVG, "use");
    use.setAttribute("href", `#teken-${name}`);
    svg.append(use);
    return svg;
  }

  // The name of a place and of a theme as the table has it.
  const rowName = (theme) => table.querySelector(`[data-cel^="${CSS.escape(theme)}:"]`)?.parentElement.cells[0].textContent ?? theme;
  const columnName = (area) => {
    const td = table.querySelector(`[data-cel="alle:${CSS.escape(area)}"]`);
    return td ? table.tHead.rows[0].cells[td.cellIndex].textContent : area;
  };
  function see(cell) {
    if (!cell.zie) return "";
    const place = columnName(cell.zie.gebied);
    return `; zie ${cell.zie.thema === cell.thema ? place : `${rowName(cell.zie.thema).toLowerCase()} in ${place}`}`;
  }

  function count({ van, tot }) {
    if (van === 0) return `minder dan ${tot + 1}`;
    return tot === undefined ? `${van} of meer` : `${van} tot ${tot}`;
  }

  // The same look as HeatMap.java gives a cell.
  function look(cell) {
    if (cell.status !== "vrijgegeven") {
      return {
        name: "achtergehouden",
        seen: [make("span", "weinig", "te weinig")],
        spoken: "te weinig meldingen",
        title: `Te weinig meldingen${see(cell)}`,
      };
    }
    const usual = cell.gewoon ? `, gewoon is ${count(cell.gewoon)}` : "";
    const { gemiddelde, laag, hoog } = cell.spanning;
    const arrow = cell.richting ? [mark(cell.richting, "pijl")] : [];
    return {
      name: cell.band,
      seen: [
        make("span", "waarde", mark(cell.band, "teken"), make("b", "", number(gemiddelde)), ...arrow),
        make("small", "", `${number(laag)}–${number(hoog)}`),
      ],
      spoken: `${cell.band}, niveau ${number(gemiddelde)}, van ${number(laag)} tot ${number(hoog)}${cell.richting ? `, ${TREND[cell.richting]}` : ""}`,
      title: `${capital(cell.band)}: ${count(cell.aantal)} meldingen in 7 dagen${usual}`,
    };
  }

  function draw(cell) {
    const key = `${cell.thema}:${cell.gebied}`;
    const td = cells.get(key);
    if (!td) return false;
    const next = look(cell);
    const link = td.querySelector("a");
    const before = td.className + link.textContent;
    td.className = `cel band-${next.name}${cell.niveau === "stad" ? " stad" : ""}`;
    link.title = next.title;
    const sight = make("span", "zicht", ...next.seen);
    sight.setAttribute("aria-hidden", "true");
    link.replaceChildren(sight, make("span", "onzichtbaar", next.spoken));
    return before !== td.className + link.textContent;
  }

  function flash(key) {
    const td = cells.get(key);
    td.classList.remove("ververst");
    requestAnimationFrame(() => td.classList.add("ververst"));
    td.addEventListener("animationend", () => td.classList.remove("ververst"), { once: true });
  }

  // What asks for attention, from the table as it stands: the same rules as Summary.java.
  const columns = [...table.tHead.rows[0].cells].map((th) => th.textContent);
  function told() {
    return [...table.querySelectorAll("tr.thema > td:not(.stad)")].map((td) => ({
      td,
      band: [...td.classList].find((name) => name.startsWith("band-")).slice(5),
      level: td.querySelector("b")?.textContent ?? "",
      theme: td.parentElement.cells[0].textContent,
      area: columns[td.cellIndex],
    }));
  }

  function summarise() {
    const all = told();
    for (const counter of document.querySelectorAll("[data-tel]")) {
      const count = all.filter((cell) => cell.band === counter.dataset.tel).length;
      counter.textContent = String(count);
      counter.closest("li").classList.toggle("nul", count === 0);
    }
    const rank = { gespannen: 1, acuut: 2 };
    const urgent = all
      .filter((cell) => rank[cell.band])
      .sort((a, b) => rank[b.band] - rank[a.band] || b.level.localeCompare(a.level))
      .slice(0, 6);
    document.getElementById("geen-aandacht").hidden = urgent.length > 0;
    const list = document.getElementById("aandacht");
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.open : "";
    list.replaceChildren(
      ...urgent.map((cell) => {
        const link = make(
          "a",
          "",
          make("span", `label band-${cell.band}`, mark(cell.band, "teken"), capital(cell.band)),
          make("span", "waar", make("b", "", cell.theme), ` in ${cell.area}`),
          make("span", "getal", cell.level),
        );
        link.href = cell.td.querySelector("a").href;
        link.dataset.open = cell.td.dataset.cel;
        return make("li", "", link);
      }),
    );
    if (focused) list.querySelector(`[data-open="${CSS.escape(focused)}"]`)?.focus();
  }

  // Connection: what the screen says is what is so.
  const line = document.getElementById("verbinding");
  const lineText = document.getElementById("verbinding-tekst");
  function connection(good, text) {
    line.className = good ? "verbinding goed live" : "verbinding weg";
    if (lineText.textContent !== text) lineText.textContent = text;
  }

  const time = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Amsterdam" });
  const clock = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
  function updated(iso) {
    const at = new Date(iso);
    document.getElementById("bijgewerkt").textContent = `${time.format(at)}, ${clock.format(at).replace(":", ".")} uur`;
  }

  let heardAt = 0;
  function take(event, shouldFlash) {
    const release = JSON.parse(event.data);
    heardAt = Date.now();
    const changed = release.indicatoren.filter(draw).map((cell) => `${cell.thema}:${cell.gebied}`);
    if (release.veranderdOp) updated(release.veranderdOp);
    connection(release.verbonden, release.verbonden ? "Live: verandert vanzelf mee" : "Verbinding verbroken: dit zijn niet de nieuwste cijfers");
    if (changed.length === 0) return;
    summarise();
    if (!shouldFlash) return;
    changed.forEach(flash);
    const open = panel.querySelector("#detail");
    if (open && changed.includes(open.dataset.cel)) refresh(open.dataset.cel);
  }

  // The alerts come as the server draws them, and never under the hands of somebody who is choosing.
  let alertsWait = false;
  async function freshAlerts() {
    const section = document.getElementById("waarschuwingen");
    alertsWait = section !== null && section.contains(document.activeElement);
    if (!section || alertsWait) return;
    const answer = await fetch("/eenvoudig", { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("waarschuwingen");
    if (!answer.ok || !next || section.contains(document.activeElement)) return;
    section.querySelectorAll("details[open]").forEach((open) => next.querySelector(`details.${open.className}`)?.setAttribute("open", ""));
    section.replaceWith(next);
  }
  document.addEventListener("focusout", () => setTimeout(() => alertsWait && freshAlerts().catch(() => {}), 0));

  function follow() {
    const stream = new EventSource("/v1/stroom?niveau=stad&niveau=gebied");
    stream.addEventListener("momentopname", (event) => take(event, heardAt > 0));
    stream.addEventListener("wijziging", (event) => take(event, true));
    stream.addEventListener("waarschuwingen", () => freshAlerts().catch(() => {}));
    stream.addEventListener("error", () => {
      connection(false, "Verbinding verbroken: wij proberen het opnieuw");
      // A browser gives up for good after an answer that is no stream; we do not.
      if (stream.readyState === EventSource.CLOSED) setTimeout(follow, 5000);
    });
  }

  // The explanation of a cell, under the table.
  let asked = 0;
  async function load(href) {
    const mine = ++asked;
    const answer = await fetch(href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const article = page.getElementById("detail");
    if (!answer.ok || !article) throw new Error("no detail");
    return mine === asked ? document.importNode(article, true) : null;
  }

  function show(article) {
    const close = make("button", "sluit", "Sluiten");
    close.type = "button";
    close.addEventListener("click", shut);
    panel.replaceChildren(article, close);
    toNow(panel);
  }

  function current(key) {
    table.querySelector("a[aria-current]")?.removeAttribute("aria-current");
    cells.get(key)?.querySelector("a").setAttribute("aria-current", "true");
  }

  function shut() {
    const key = panel.querySelector("#detail")?.dataset.cel;
    panel.replaceChildren();
    current("");
    cells.get(key)?.querySelector("a").focus();
  }

  async function open(link) {
    try {
      const article = await load(link.href);
      if (!article) return;
      show(article);
      current(article.dataset.cel);
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      panel.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
      panel.querySelector("h2").focus({ preventScroll: true });
    } catch {
      location.assign(link.href);
    }
  }

  let waiting = 0;
  function refresh(key) {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      try {
        const article = await load(cells.get(key).querySelector("a").href);
        if (!article || panel.querySelector("#detail")?.dataset.cel !== key) return;
        article.querySelector("details").open = panel.querySelector("details")?.open ?? false;
        show(article);
      } catch {
        announce.textContent = "De uitleg onder de tabel kon niet worden vernieuwd.";
      }
    }, 1500);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#rooster a, #aandacht a");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.contains(document.activeElement)) shut();
  });

  // Arrow keys go from cell to cell.
  const rows = [...table.querySelectorAll("tr")].filter((row) => row.querySelector("[data-cel]"));
  const STEP = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  table.addEventListener("keydown", (event) => {
    const td = event.target.closest("td");
    if (!td) return;
    const row = rows.indexOf(td.parentElement);
    const last = td.parentElement.cells.length - 1;
    let to = null;
    if (STEP[event.key]) to = rows[row + STEP[event.key][0]]?.cells[td.cellIndex + STEP[event.key][1]];
    if (event.key === "Home") to = td.parentElement.cells[1];
    if (event.key === "End") to = td.parentElement.cells[last];
    const link = to?.querySelector("a");
    if (!link) return;
    event.preventDefault();
    link.focus();
  });

  if (isLive) follow();
})();
