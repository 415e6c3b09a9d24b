// What the blocks of a page share: reading and keeping what the learner did, and what paper shows.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep;

  function each(selector, visit) {
    document.querySelectorAll(selector).forEach(visit);
  }

  function stored(path, isPrivate, member) {
    if (!store.keeps()) return null;
    try {
      return store.valueAt(isPrivate ? store.privateSheets() : store.progress(), path, member);
    } catch (error) {
      return null;
    }
  }

  function remember(status, path, value, isPrivate, others) {
    if (!store.keeps()) return false;
    var changed = false;
    keep.attempt(status, function () { changed = store.change(path, value, isPrivate, others); });
    return changed;
  }

  // Two devices wrote in the same field: nothing is lost without the learner seeing it.
  function showOthers(field, path, status, isPrivate) {
    if ((stored(path, isPrivate, "others") || []).length) keep.later("others", function () {
      window.jalon.showOthers(field, path, status, isPrivate);
    });
  }

  function paragraph(text, className) {
    var element = document.createElement("p");
    element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  // Sheets and lists that reveal health or hardship never leave the device.
  function isPrivate(block) {
    return block.hasAttribute("data-private");
  }

  window.jalon.blocks = {
    each: each,
    stored: stored,
    remember: remember,
    showOthers: showOthers,
    paragraph: paragraph,
    isPrivate: isPrivate,
    status: document.querySelector("section[data-keep] [data-status]")
  };

  // Closed details would print as bare titles.
  window.addEventListener("beforeprint", function () {
    each("main details:not([open])", function (details) {
      if (details.closest(".toc")) return;
      details.open = true;
      details.dataset.opened = "";
    });
    each(".answers[hidden]", function (answers) {
      answers.hidden = false;
      answers.dataset.shown = "";
    });
  });
  window.addEventListener("afterprint", function () {
    each("details[data-opened]", function (details) {
      details.open = false;
      delete details.dataset.opened;
    });
    each("[data-shown]", function (answers) {
      answers.hidden = true;
      delete answers.dataset.shown;
    });
  });
})();
