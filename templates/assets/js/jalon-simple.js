// « Toujours me montrer la version simple » : links to a lesson lead to its plain version. Nobody is sent away from a page
// that they opened: only links change. The choice may tell of a handicap: it stays in the store that is never shared.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep;
  var path = ["preferences", "simple"];
  var box = document.querySelector("[data-simple-choice]");
  var isWanted = false;

  function find(selector) { return box && box.querySelector(selector); }

  function isChosen() {
    if (!store.keeps()) return false;
    try {
      return store.valueAt(store.privateSheets(), path) === true;
    } catch (error) {
      return false;
    }
  }

  function direct(isSimple) {
    document.querySelectorAll("a[data-simple]").forEach(function (link) {
      var address = link.dataset.simple || link.getAttribute("href");
      link.dataset.simple = address;
      link.setAttribute("href", isSimple ? address.replace(/index\.html$/, "simple/index.html") : address);
    });
  }

  function refresh() {
    var chosen = isChosen();
    direct(chosen);
    keep.show(find('[data-action="simple"]'), !chosen);
    keep.show(find('[data-action="simple-off"]'), chosen);
  }

  function choose(value) {
    var status = find("[data-status]");
    isWanted = false;
    keep.show(find("[data-simple-ask]"), false);
    if (!keep.attempt(status, function () { store.change(path, value, true); })) return;
    refresh();
    keep.say(status, value ? box.dataset.kept : box.dataset.dropped);
    find('[data-action="simple' + (value ? "-off" : "") + '"]').focus();
  }

  keep.on("simple", function () {
    if (store.keeps()) return choose(true);
    isWanted = true;
    keep.show(find("[data-simple-ask]"), true);
    find('[data-action="keep"]').focus();
  });
  keep.on("simple-off", function () { choose(false); });
  keep.on("simple-cancel", function () {
    isWanted = false;
    keep.show(find("[data-simple-ask]"), false);
    find('[data-action="simple"]').focus();
  });
  keep.on("keep", function () { if (isWanted && store.keeps()) choose(true); });
  keep.whenChanged(refresh);
  refresh();
})();
