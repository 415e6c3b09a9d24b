// Bringing a copy back, after a look at what it would change here.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, read = window.jalon.read, page = window.jalon.progress;
  var texts = page.texts, find = page.find;
  var status = find("[data-restore-status]"), panel = find("[data-restore-panel]"), input = find("[data-restore-file]");
  var candidate = null;

  function readCopy(bytes) {
    var value = read.json(bytes);
    if (!store.isObject(value)) throw store.failure("unreadable");
    if (value.format !== "jalon-backup" && bytes.length > read.maximumBytes) throw store.failure("unreadable");
    if (value.format !== "jalon-backup") return { progress: read.copyOf(value, "jalon-progress"), sheets: null };
    if (value.version !== 1) throw store.failure(value.version > 1 ? "newer" : "unreadable");
    return { progress: read.copyOf(value.progress, "jalon-progress"), sheets: value.private && read.copyOf(value.private, "jalon-private") };
  }

  // What would change: each kind of thing that is added, changed, or erased because the copy says so.

  function leaves(copy) {
    var found = Object.create(null);
    function visit(node, path) {
      if (store.isRegister(node)) found[path.join("\u0000")] = node;
      else if (store.isObject(node)) Object.keys(node).forEach(function (key) { visit(node[key], path.concat(key)); });
    }
    visit(copy, []);
    return found;
  }

  function isNothing(register) {
    return !register || register.value === null || register.value === false || register.value === "";
  }

  function kindOf(path) {
    var section = path.split("\u0000")[0];
    return section === "preferences" || /\u0000(fingerprint|choices)$/.test(path) ? null : section;
  }

  function changes(before, after) {
    var old = leaves(before), merged = leaves(after), counts = { added: {}, changed: {}, erased: {} }, doubled = 0;
    Object.keys(merged).forEach(function (path) {
      var kind = kindOf(path), was = old[path], is = merged[path];
      if (!kind) return;
      if (store.otherTexts(is).length > store.otherTexts(was || {}).length) doubled += 1;
      if (store.canonical(was ? was.value : null) === store.canonical(is.value)) return;
      var change = isNothing(was) ? (isNothing(is) ? null : "added") : isNothing(is) ? "erased" : "changed";
      // One entry is one thing, however many registers it is made of.
      var entry = /^(worksheets|checklists|followUps)/.test(kind) ? path : path.split("\u0000").slice(0, 2).join("\u0000");
      if (change) (counts[change][kind] = counts[change][kind] || new Set()).add(entry);
    });
    return { counts: counts, doubled: doubled };
  }

  function lines(change, personal) {
    var found = [];
    ["added", "changed", "erased"].forEach(function (name) {
      Object.keys(change.counts[name]).forEach(function (kind) {
        var what = personal ? texts.kindPersonal : texts["kind" + kind[0].toUpperCase() + kind.slice(1)];
        if (what) found.push(page.fill(texts["restore" + name[0].toUpperCase() + name.slice(1)], { what: what, n: change.counts[name][kind].size }));
      });
    });
    if (change.doubled) found.push(page.fill(texts.restoreDoubled, { n: change.doubled }));
    return found;
  }

  function previewLines(copy) {
    var empty = { format: copy.progress.format };
    var here = store.isEmpty() ? empty : store.progress(), found = lines(changes(here, store.merge(here, copy.progress)));
    if (!copy.sheets) return found;
    var sheets = store.privateSheets();
    return found.concat(lines(changes(sheets, store.merge(sheets, copy.sheets)), true));
  }

  function preview(copy) {
    var said = previewLines(copy), holder = find("[data-restore-preview]");
    candidate = copy;
    holder.textContent = "";
    (said.length ? said : [texts.restoreNothing]).forEach(function (line) { holder.append(page.element("li", line)); });
    keep.show(find("[data-restore-keeps]"), !store.keeps());
    keep.show(find('[data-action="restore-now"]'), said.length > 0);
    keep.show(panel, true);
    keep.say(status, texts.restoreReady);
    panel.focus();
  }

  function close(sentence) {
    candidate = null;
    input.value = "";
    keep.show(panel, false);
    keep.say(status, sentence);
  }

  var sentences = { newer: "restoreNewer", otherSite: "restoreOtherSite", damaged: "restoreRepair" };

  input.addEventListener("change", async function () {
    var file = input.files[0];
    if (!file) return;
    try {
      if (file.size > 2 * read.maximumBytes) throw store.failure("unreadable");
      preview(readCopy(new Uint8Array(await new Response(file).arrayBuffer())));
    } catch (error) {
      if (!error.failure) throw error;
      close(texts[sentences[error.failure]] || keep.texts[error.failure] || texts.restoreUnreadable);
    }
  });

  keep.on("restore-cancel", function () {
    close(texts.restoreCancelled);
    input.focus();
  });

  keep.on("restore-now", function () {
    var copy = candidate;
    var isDone = copy && keep.attempt(status, function () {
      store.keep();
      store.absorb(copy.progress, copy.sheets);
    });
    if (!isDone) return;
    close(texts.restoreDone);
    keep.refresh();
    input.focus();
  });
})();
