"""Asked of a page: where Tab should stop, and where the focus is. Used by keys.py."""

# What a person should reach by Tab: each link, button and field that can be seen; of the radios of one question, one.
STOPS = """() => {
  const seen = (e) => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    return style.visibility !== "hidden" && style.display !== "none" && box.width > 0 && box.height > 0;
  };
  const groups = new Set();
  window.stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")]
    .filter((e) => !e.disabled && e.tabIndex >= 0 && seen(e) && !(e.closest("details:not([open])") && !e.closest("summary")))
    .filter((e) => {
      if (e.type !== "radio") return true;
      const group = [...document.getElementsByName(e.name)].filter((r) => r.form === e.form);
      const one = group.find((r) => r.checked);
      if (one) return one === e;
      const key = e.name;
      if (groups.has(key)) return false;
      groups.add(key);
      return true;
    });
  return window.stops.length;
}"""

# Where the focus is: which of the stops, what it looks like, and whether it can be seen.
HERE = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const style = getComputedStyle(e), box = e.getBoundingClientRect();
  const label = e.labels && e.labels[0];
  const shown = [e, label].filter(Boolean).some((part) => {
    const style = getComputedStyle(part), pseudo = getComputedStyle(part, "::before");
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none"
      || pseudo.boxShadow !== "none";
  });
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 0), innerWidth - 1);
  const y = box.top + Math.min(box.height / 2, 12);
  const top = document.elementFromPoint(x, y);
  return {
    place: window.stops ? window.stops.indexOf(e) : -1,
    group: e.type === "radio" && window.stops ? window.stops.findIndex((s) => s.type === "radio" && s.name === e.name) : -1,
    what: e.outerHTML.slice(0, 140).replace(/\\s+/g, " "),
    shown,
    inside: box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0,
    uncovered: !!top && (top === e || e.contains(top) || top.contains(e) || (label && (label === top || label.contains(top)))),
  };
}"""
