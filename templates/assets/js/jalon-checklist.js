// Lists to tick.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks;
  var each = blocks.each, stored = blocks.stored, remember = blocks.remember, isPrivate = blocks.isPrivate;

  function listPath(list, box) {
    return ["checklists", list.dataset.checklist, box.value];
  }

  function restoreList(list) {
    list.querySelectorAll("input").forEach(function (box) {
      var ticked = stored(listPath(list, box), isPrivate(list));
      if (ticked !== null) box.checked = ticked === true;
    });
  }

  each("[data-checklist]", function (list) {
    list.addEventListener("change", function (event) {
      remember(blocks.status, listPath(list, event.target), event.target.checked, isPrivate(list));
    });
  });

  // What was ticked before the choice to keep is kept with it.
  keep.on("keep", function () {
    each("[data-checklist]", function (list) {
      list.querySelectorAll("input:checked").forEach(function (box) {
        remember(blocks.status, listPath(list, box), true, isPrivate(list));
      });
    });
  });
  keep.on("erase-now", function () {
    if (!store.keeps()) each("[data-checklist] input", function (input) { input.checked = false; });
  });
  keep.whenChanged(function () { each("[data-checklist]", restoreList); });
})();
