const number = (text) => Number.parseFloat(text.replace(/[,\s]/g, "").replace(/^[\u2212\u2013]/, "-"));
for (const table of document.querySelectorAll("table.sorted")) {
  const body = table.tBodies[0], heads = [...table.tHead.rows].at(-1).cells;
  if (table.tBodies.length !== 1 || [...body.rows].some((row) => row.cells.length !== heads.length)) continue;
  [...heads].forEach((head, place) => {
    const button = document.createElement("button"), key = (row) => row.cells[place].dataset.key ?? row.cells[place].textContent.trim();
    if (!head.textContent.trim()) button.setAttribute("aria-label", "sort by the first column");
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const numeric = head.classList.contains("number"), before = head.getAttribute("aria-sort");
      const down = before ? before === "ascending" : numeric;
      const missing = (text) => !/[\p{L}\d]/u.test(text) || /^(nan|<na>|nat|none)$/i.test(text);
      const dated = [...body.rows].some((row) => /^\d{4}-\d\d/.test(key(row)));
      const order = (one, other) => numeric && !dated ? number(one) - number(other) : one.localeCompare(other, "en", { numeric: true });
      const sorted = [...body.rows].sort((a, b) => {
        const one = key(a), other = key(b);
        if (missing(one) || missing(other)) return missing(one) - missing(other);
        return down ? order(other, one) : order(one, other);
      });
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...sorted);
    });
  });
}
