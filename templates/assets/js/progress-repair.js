// What this device kept can no longer be read. Its text is offered as a file before anything is written over it.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, page = window.jalon.progress, texts = page.texts;
  var section = page.find("[data-repair]"), status = page.find("[data-repair-status]");

  // What stands there and cannot be read, with its reason.
  function broken() {
    return store.keys.slice(0, 2).map(function (key, index) {
      try {
        if (index) store.privateSheets();
        else store.progress();
      } catch (error) {
        if (error.failure === "damaged" || error.failure === "newer") return { key: key, failure: error.failure };
      }
    }).filter(Boolean);
  }

  page.broken = broken;

  keep.on("repair-save", function () {
    page.attempt(status, function () {
      keep.download(texts.repairFile, broken().map(function (part) { return store.raw(part.key); }).join("\n"), "txt");
      page.tell(status, texts.repairSaved);
    });
  });

  keep.on("repair-now", function () {
    if (!page.attempt(status, function () { broken().forEach(function (part) { localStorage.removeItem(part.key); }); })) return;
    keep.refresh();
    var again = page.find("[data-repair-done]");
    page.tell(again, texts.repairDone);
    again.tabIndex = -1;
    again.focus();
  });

  keep.whenChanged(function () {
    var parts = broken(), isNewer = parts.some(function (part) { return part.failure === "newer"; });
    keep.show(section, parts.length > 0);
    keep.say(page.find("[data-repair-what]"), parts.length ? (isNewer ? texts.repairNewer : texts.repairDamaged) : "");
    // A newer version of the site reads it: nobody is offered to throw it away.
    keep.show(page.find('[data-action="repair-now"]'), !isNewer);
  });
})();
