// Sessions as the reader's own clock has them: those that are over are folded away, hours elsewhere are said beside, and
// menus leave what one looks for. Nothing is kept, and nothing is put into the address.
(function () {
  "use strict";

  function all(selector, inside) { return Array.prototype.slice.call((inside || document).querySelectorAll(selector)); }

  var french = document.documentElement.lang === "fr";

  // Over since the page was made: the fold takes them, the last one first; where there is none, they are left out.

  function isOver(item) {
    var time = item.querySelector("time[data-end]");
    return Boolean(time) && Date.parse(time.getAttribute("data-end")) < Date.now();
  }

  function leaveOut(section) {
    all("li", section).forEach(function (item) { item.hidden = isOver(item); });
    section.hidden = !section.querySelector("li:not([hidden])");
  }

  function fold() {
    var past = document.querySelector("[data-past]");
    if (!past) return;
    var list = past.querySelector("ul");
    past.open = false;
    all("[data-week] li").forEach(function (item) { if (isOver(item)) list.insertBefore(item, list.firstChild); });
    all("[data-week]").forEach(function (week) { week.hidden = !week.querySelector("li"); });
    past.hidden = !list.children.length;
    // A link to a date leads to it, folded or not.
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && past.contains(target)) {
      past.open = true;
      target.scrollIntoView();
    }
  }

  // « Chez vous : 13 h ». The written hour is that of the place; a Date's own parts are the reader's.

  function two(number) { return number < 10 ? "0" + number : String(number); }

  function hour(date) {
    var minutes = date.getMinutes();
    return french ? date.getHours() + "\u00a0h" + (minutes ? "\u00a0" + two(minutes) : "") : date.getHours() + ":" + two(minutes);
  }

  function written(date) {
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) + "T" + two(date.getHours()) + ":" + two(date.getMinutes());
  }

  function dayOf(date) {
    return date.toLocaleDateString(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long" });
  }

  function tellLocalTimes() {
    var note = document.querySelector("[data-local-label]"), isElsewhere = false;
    if (!note) return;
    all("time[data-end]").forEach(function (time) {
      var start = time.getAttribute("datetime"), date = new Date(start), local = written(date);
      if (isNaN(date) || local === start.slice(0, 16)) return;
      var end = new Date(time.getAttribute("data-end")), line = document.createElement("span");
      isElsewhere = true;
      line.className = "session-local";
      line.textContent = note.getAttribute("data-local-label").replace("{start}", hour(date)).replace("{end}", hour(end))
        + (local.slice(0, 10) === start.slice(0, 10) ? "" : " (" + dayOf(date) + ")");
      time.appendChild(line);
    });
    if (!isElsewhere) return;
    var line = document.createElement("span");
    line.textContent = note.getAttribute("data-local-note");
    note.appendChild(document.createTextNode(" "));
    note.appendChild(line);
  }

  // The menus work on what the page shows.

  function filter(form) {
    var menus = all("select", form), items = all("li[data-tags]"), status = form.querySelector("[data-agenda-status]");

    function show() {
      var wanted = menus.map(function (menu) { return menu.value; }).filter(Boolean), count = 0;
      items.forEach(function (item) {
        var tags = " " + item.getAttribute("data-tags") + " ";
        item.hidden = !wanted.every(function (tag) { return tags.indexOf(" " + tag + " ") >= 0; });
        if (!item.hidden) count += 1;
      });
      all("[data-week]").forEach(function (week) { week.hidden = !week.querySelector("li:not([hidden])"); });
      var past = document.querySelector("[data-past]");
      if (past) past.hidden = !past.querySelector("li:not([hidden])");
      var key = count === 0 ? "data-none" : count === 1 ? "data-one" : "data-shown";
      status.textContent = wanted.length ? form.getAttribute(key).replace("{n}", count).replace("{all}", items.length) : "";
    }

    form.hidden = false;
    form.addEventListener("change", show);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("reset", function () { setTimeout(show, 0); });
    // A browser may bring an earlier choice back: the next person would read it.
    form.reset();
    window.addEventListener("pagehide", function () { form.reset(); });
    show();
  }

  all("[data-coming]").forEach(leaveOut);
  fold();
  tellLocalTimes();
  all("[data-agenda-filter]").forEach(filter);
})();
