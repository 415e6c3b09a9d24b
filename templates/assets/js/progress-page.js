// What the parts of « Ma progression » share: the page's data and words, and how both are put in the page.
(function () {
  "use strict";

  var keep = window.jalon.keep, store = window.jalon.store, texts = keep.strings("progress");

  function find(selector) { return document.querySelector(selector); }

  // A secret or a plan leaves the address bar before anything else happens: someone may look over the shoulder or copy the
  // address.
  function takeFragment() {
    var fragment = location.hash.slice(1);
    if (fragment === "" || document.getElementById(fragment)) return null;
    history.replaceState(null, "", location.pathname + location.search);
    return fragment;
  }

  function readData() {
    try {
      return JSON.parse(find("#jalon-data").textContent);
    } catch (error) {
      return {};
    }
  }

  function element(name, text, children) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function anchor(text, href) {
    var made = element("a", text);
    made.href = href;
    return made;
  }

  function button(text, run, className) {
    var made = element("button", text);
    made.type = "button";
    if (className) made.className = className;
    made.addEventListener("click", run);
    return made;
  }

  function list(items) {
    return element("ul", "", items.map(function (item) { return element("li", "", item); }));
  }

  // A function, because a learner's own words may hold the « $ » that a replacement text would read.
  function fill(sentence, values) {
    return Object.keys(values).reduce(function (filled, name) {
      return filled.replace("{" + name + "}", function () { return values[name]; });
    }, sentence);
  }

  function dayText(day) {
    var form = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    // French writes « 1er mars », which Intl does not know.
    return form.formatToParts(day).map(function (part) {
      return part.type === "day" && part.value === "1" ? texts.firstDay : part.value;
    }).join("");
  }

  function longDate(date) {
    var day = new Date(date + "T12:00:00");
    return isNaN(day) ? date : dayText(day);
  }

  function entries(section) { return store.isObject(section) ? Object.keys(section) : []; }

  var data = Object.assign({ modules: [], sessions: [], workshops: {}, sheets: {}, private: [] }, readData());

  // One message, said once: a status that is shown only when it speaks.
  function tell(region, sentence) {
    keep.show(region, true);
    keep.say(region, sentence);
  }

  // A step that may meet a full, closed or damaged storage; why it failed is seen.
  function attempt(region, step) {
    var isDone = keep.attempt(region, step);
    if (!isDone) keep.show(region, true);
    return isDone;
  }

  window.jalon.progress = {
    attempt: attempt, texts: texts, data: data, fragment: takeFragment(), takeFragment: takeFragment, find: find, element: element,
    anchor: anchor, button: button, list: list, fill: fill, dayText: dayText, longDate: longDate, entries: entries, tell: tell
  };
})();
