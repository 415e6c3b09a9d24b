// The learner's say over this device: keep, back up, erase. Shared by lessons, the progress page and « Données personnelles ».
(function () {
  "use strict";

  var jalon = window.jalon, store = jalon.store;

  function strings(name) {
    var element = document.querySelector('[data-jalon-strings="' + name + '"]');
    return element ? element.dataset : {};
  }

  var texts = strings("keep");

  function show(element, isShown) {
    if (element) element.hidden = !isShown;
  }

  function say(region, text) {
    if (region) region.textContent = text;
  }

  // Runs a step that may meet a full, closed or damaged storage, and says so in a sentence.
  function attempt(region, step) {
    try {
      step();
      return true;
    } catch (error) {
      if (!error.failure) throw error;
      say(region, texts[error.failure]);
      return false;
    }
  }

  // A backup, or a sheet for a spreadsheet ("csv").
  function download(name, text, extension) {
    var address = URL.createObjectURL(new Blob([text], { type: extension ? "text/" + extension : "application/json" }));
    var link = document.createElement("a");
    link.href = address;
    link.download = name + "-" + store.today() + "." + (extension || "json");
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
  }

  // What few need comes when it is called for.
  var folder = document.currentScript.src.replace(/[^\/]*$/, "");

  function later(name, run, otherwise) {
    var script = document.createElement("script");
    script.src = folder + "jalon-" + name + ".js";
    script.onload = run;
    script.onerror = otherwise;
    document.head.append(script);
  }

  window.addEventListener("storage", function (event) {
    if (event.newValue === null) store.recent = [];
    if (store.putBack) store.putBack(event);
    else if (store.recent[0]) later("windows", function () { store.putBack(event); });
  });

  function on(action, run) {
    document.querySelectorAll('[data-action="' + action + '"]').forEach(function (button) {
      button.addEventListener("click", function () { run(button); });
    });
  }

  function nearestStatus(button) {
    var section = button.closest("section");
    return section && section.querySelector('[role="status"]');
  }

  var listeners = [];

  function refresh() {
    var kept = store.keeps();
    document.querySelectorAll("[data-keep]").forEach(function (section) {
      show(section.querySelector("[data-keep-off]"), !kept);
      show(section.querySelector("[data-keep-on]"), kept);
    });
    listeners.forEach(function (listener) { listener(kept); });
  }

  jalon.keep = {
    strings: strings,
    texts: texts,
    show: show,
    say: say,
    attempt: attempt,
    download: download,
    on: on,
    later: later,
    nearestStatus: nearestStatus,
    refresh: refresh,
    whenChanged: function (listener) { listeners.push(listener); }
  };

  document.querySelectorAll("[data-script-only], section[data-keep]").forEach(function (element) { show(element, true); });

  on("keep", function (button) {
    var status = nearestStatus(button);
    if (!attempt(status, function () { store.keep(); })) return;
    refresh();
    say(status, texts.kept);
    // The button that had the focus is gone: the next useful one takes it.
    var section = button.closest("section");
    var next = section.querySelector("[data-keep-on] button, [data-keep-on] a");
    if (next) next.focus();
  });

  on("backup", function (button) {
    var status = nearestStatus(button);
    attempt(status, function () {
      download(texts.backupFile, store.backup());
      say(status, texts.backedUp);
    });
  });

  var panel = document.querySelector("[data-erase-panel]");
  var opener = null;

  function closePanel() {
    show(panel, false);
    if (opener) opener.focus();
  }

  on("erase", function (button) {
    opener = button;
    if (!store.holdsAnything()) return say(nearestStatus(button), texts.nothing);
    show(panel, true);
    panel.focus();
  });

  on("erase-cancel", closePanel);

  on("erase-now", function (button) {
    var status = nearestStatus(button);
    if (!attempt(status, function () { store.erase(); })) return;
    closePanel();
    refresh();
    say(status, store.holdsAnything() ? texts.unavailable : texts.erased);
    // On a lesson the opener went away with the choice to keep.
    if (document.activeElement === document.body) {
      var keepButton = document.querySelector('[data-action="keep"]');
      if (keepButton) keepButton.focus();
    }
  });

  store.watch(refresh);
  document.addEventListener("DOMContentLoaded", refresh);
})();
