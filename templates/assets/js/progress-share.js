// Sharing with one's référent: lessons, sessions, plan of action; answers, sheets and confidence only if asked; personal
// sheets never. What will be read is seen first.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, page = window.jalon.progress, texts = page.texts;
  var fill = page.fill, find = page.find, data = page.data;
  var status = find("[data-backup-status]"), text = find("[data-share-text]"), panel = find("[data-share-panel]");
  var asked = { answers: ["questions"], sheets: ["worksheets", "checklists"], confidence: ["confidence"] };

  function isAsked(name) { return find('[data-share="' + name + '"]').checked; }

  // What the private store should hold stays out, should an older version of the lesson have kept it elsewhere.
  function withoutPersonal(section) {
    var copy = Object.assign(Object.create(null), section);
    data.private.forEach(function (id) { delete copy[id]; });
    return copy;
  }

  function shared(progress) {
    var copy = { format: progress.format, version: progress.version, site: progress.site, learner: progress.learner };
    var names = ["lessons", "sessions", "plan"];
    Object.keys(asked).forEach(function (name) { if (isAsked(name)) names = names.concat(asked[name]); });
    names.forEach(function (name) { if (progress[name]) copy[name] = withoutPersonal(progress[name]); });
    return copy;
  }

  // In words

  function titled(title, lines) {
    return lines.length ? [title].concat(lines.map(function (line) { return "- " + line; }), "") : [];
  }

  function nameOf(id) {
    return Object.prototype.hasOwnProperty.call(data.sheets, id) ? data.sheets[id] : id.replace(/^[a-z]-/, "");
  }

  function sheetLines(progress) {
    var sheets = progress.worksheets;
    return [].concat.apply([], page.entries(sheets).map(function (id) {
      return page.entries(sheets[id]).filter(function (name) { return name.split(".").length !== 2; }).map(function (name) {
        var value = store.valueAt(sheets, [id, name]);
        return value && fill(texts.shareSheet, { sheet: nameOf(id), field: name.split(".").pop().replace(/-/g, " ") }) + " " + value;
      }).filter(Boolean);
    }));
  }

  function tickLines(progress) {
    var lists = progress.checklists;
    return page.entries(lists).map(function (id) {
      var ticked = page.entries(lists[id]).filter(function (item) { return store.valueAt(lists, [id, item]) === true; });
      return ticked.length && fill(texts.shareTicks, { list: nameOf(id), n: ticked.length });
    }).filter(Boolean);
  }

  function answerLines(progress) {
    var questions = progress.questions;
    return page.entries(questions).map(function (id) {
      var last = store.valueAt(questions, [id, "last"]), words = store.valueAt(questions, [id, "text"]);
      var answer = words || (last && Array.isArray(last.answer) ? last.answer.join(", ") : "");
      return answer && fill(texts.shareReply, { question: nameOf(id) }) + " " + answer;
    }).filter(Boolean);
  }

  function confidenceLines(progress) {
    var said = progress.confidence;
    return [].concat.apply([], data.modules.map(function (module) {
      return ["before", "after"].map(function (moment) {
        var face = store.valueAt(said, [module.id, moment + "_scale"]), words = store.valueAt(said, [module.id, moment]);
        var answer = [face && texts["face" + face], words].filter(Boolean).join(texts.shareThen);
        return answer && module.title + ", " + texts[moment === "before" ? "shareBefore" : "shareAfter"] + texts.colon + " " + answer;
      }).filter(Boolean);
    }));
  }

  function sessionLines(progress, wanted) {
    return page.sessions.withStatus(progress, wanted).map(function (session) {
      // The calendar's title, which tells neither health nor programme: a message is read on a screen that others see.
      return page.sessions.hours(session) + ", " + (session.neutral || texts.sessionGone);
    });
  }

  // The very copy that the file holds is what is read here: neither says more than the other.
  function plainText(copy) {
    var lines = [].concat(
      titled(texts.shareRead, page.doneLessons(copy).map(function (lesson) { return lesson.title; })),
      titled(texts.planTitle, page.planSteps(copy).map(page.stepText)),
      titled(texts.shareRegistered, sessionLines(copy, "registered")),
      titled(texts.sessionsAttended, sessionLines(copy, "attended")),
      titled(texts.shareMissed, sessionLines(copy, "missed")),
      titled(texts.shareAnswer, answerLines(copy)),
      titled(texts.shareSheets, sheetLines(copy).concat(tickLines(copy))),
      titled(texts.shareConfidence, confidenceLines(copy))
    );
    return lines.length ? [texts.shareHeading, ""].concat(lines).join("\n").trim() + "\n" : "";
  }

  function sharedNow() { return shared(store.progress()); }

  // Opens the device's own program, with nobody's address in it; some cut what is longer.
  var longest = 1500;

  function link(words) {
    document.querySelectorAll("[data-share-link]").forEach(function (made) {
      var isShort = words !== "" && words.length <= longest;
      keep.show(made, isShort);
      if (isShort) made.href = made.dataset.shareLink + encodeURIComponent(words);
      else made.removeAttribute("href");
    });
  }

  keep.on("share", function () {
    keep.attempt(status, function () {
      var words = store.keeps() ? plainText(sharedNow()) : "";
      text.value = words;
      keep.show(panel, words !== "");
      keep.say(status, words ? texts.shareShown : texts.shareEmpty);
      keep.show(find('[data-action="share-send"]'), Boolean(navigator.share));
      link(words);
      if (words) text.focus();
    });
  });

  keep.on("share-copy", async function () {
    try {
      await navigator.clipboard.writeText(text.value);
      keep.say(status, texts.shareCopied);
    } catch (error) {
      text.focus();
      text.select();
      keep.say(status, texts.shareCopyFailed);
    }
  });

  keep.on("share-send", async function () {
    try {
      await navigator.share({ text: text.value });
    } catch (error) {
      if (error.name !== "AbortError") keep.say(status, texts.shareCopyFailed);
    }
  });

  // Its name tells nothing: a list of downloads is read by whoever holds the device.
  keep.on("share-file", function () {
    keep.attempt(status, function () {
      keep.download(texts.shareFile, store.canonical(sharedNow()));
      keep.say(status, texts.shareFiled);
    });
  });

  // What a box adds must be seen before it is sent.
  document.querySelectorAll("[data-share]").forEach(function (box) {
    // A browser may give back the boxes of the last visit.
    box.checked = false;
    box.addEventListener("change", function () {
      keep.show(panel, false);
      keep.say(status, "");
    });
  });

  // Erased means erased from the page too: the next person may sit down at once.
  keep.whenChanged(function (kept) {
    if (kept) return;
    text.value = "";
    link("");
    keep.show(panel, false);
  });
})();
