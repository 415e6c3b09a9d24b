// « Mon récapitulatif »: boxes that the learner's own progress ticks; what was not done is left out, and nothing is counted.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, texts = keep.strings("recapitulation");
  var status = document.querySelector("[data-recap-status]"), sheet = document.querySelector("[data-recap-sheet]");
  var blank = sheet.innerHTML;

  function each(selector, visit, node) { (node || document).querySelectorAll(selector).forEach(visit); }

  function data() {
    try {
      return JSON.parse(document.querySelector("#jalon-data").textContent);
    } catch (error) {
      return { sessions: [], workshops: {} };
    }
  }

  function shortDate(date) {
    var day = new Date(date.length > 10 ? date : date + "T12:00:00");
    return isNaN(day) ? "" : new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" }).format(day);
  }

  function row(cells) {
    var made = document.createElement("tr");
    cells.forEach(function (text, index) {
      var cell = document.createElement(index ? "td" : "th");
      if (!index) cell.scope = "row";
      cell.textContent = text;
      made.append(cell);
    });
    return made;
  }

  function put(name, rows) {
    var table = document.querySelector('[data-recap="' + name + '"]'), body = table.querySelector("tbody");
    if (!rows.length) return;
    body.textContent = "";
    rows.forEach(function (one) { body.append(one); });
  }

  // A session that this page no longer lists is known by its uid: <workshop>-<start in UTC>@<site>.
  function attended(progress) {
    var listed = data();
    return Object.keys(progress.sessions || {}).filter(function (uid) {
      return store.valueAt(progress, ["sessions", uid, "status"]) === "attended";
    }).map(function (uid) {
      var known = listed.sessions.find(function (session) { return session.uid === uid; });
      if (known) return row([known.title, known.date]);
      var parts = /^(.+)-(\d{4})(\d\d)(\d\d)T/.exec(uid) || [];
      var isListed = Object.prototype.hasOwnProperty.call(listed.workshops, parts[1]);
      return row([isListed ? listed.workshops[parts[1]] : texts.workshop, shortDate(parts.slice(2, 5).join("-"))]);
    });
  }

  function stepsDone(progress) {
    var plan = progress.plan || {};
    return Object.keys(plan).filter(function (id) {
      return store.valueAt(plan, [id, "done"]) === true && store.valueAt(plan, [id, "text"]);
    }).map(function (id) {
      return row([store.valueAt(plan, [id, "text"]), shortDate(store.valueAt(plan, [id, "done"], "date") || "")]);
    });
  }

  // Without anything to show, the blank sheet stays: it is filled in by hand.
  function fill(progress) {
    var isAny = false;
    each("[data-recap-lesson]", function (line) {
      // A lesson that has moved had other ids.
      var ids = [line.dataset.recapLesson].concat((line.dataset.former || "").split(" "));
      var path = ids.map(function (id) { return ["lessons", id, "state"]; }).find(function (one) {
        return store.valueAt(progress, one);
      });
      var isDone = path !== undefined && store.valueAt(progress, path) === "done";
      isAny = isAny || isDone;
      line.hidden = !isDone;
      line.querySelector("[data-recap-date]").textContent = isDone ? shortDate(store.valueAt(progress, path, "date") || "") : "";
    });
    each("[data-recap-lesson]", function (line) { if (!isAny) line.hidden = false; });
    each("[data-recap-module]", function (module) {
      module.hidden = Array.from(module.querySelectorAll("[data-recap-lesson]")).every(function (line) { return line.hidden; });
    });
    var own = attended(progress), steps = stepsDone(progress);
    put("sessions", own);
    put("plan", steps);
    keep.say(status, isAny || own.length || steps.length ? texts.filled : texts.blank);
  }

  keep.on("recap-print", function () { window.print(); });
  keep.whenChanged(function (kept) {
    sheet.innerHTML = blank;
    if (!kept) return keep.say(status, texts.blank);
    keep.attempt(status, function () { fill(store.progress()); });
  });
})();
