// « Ma progression »: the personal link, what this device keeps, a copy to save, to share and to bring back.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, texts = keep.strings("progress");
  var secret = takeSecret();
  var data = readData();
  var opened = null;

  function find(selector) {
    return document.querySelector(selector);
  }

  function readData() {
    try {
      var value = JSON.parse(find("#jalon-data").textContent);
      return { modules: value.modules || [], sessions: value.sessions || [] };
    } catch (error) {
      return { modules: [], sessions: [] };
    }
  }

  // The personal link

  // The secret leaves the address bar before anything else happens: someone may look over the shoulder or copy the address.
  function takeSecret() {
    var fragment = location.hash.slice(1);
    if (fragment === "" || document.getElementById(fragment)) return null;
    history.replaceState(null, "", location.pathname + location.search);
    return fragment;
  }

  function bytesFrom(base64url) {
    var text = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(text, function (character) { return character.charCodeAt(0); });
  }

  function ascii(text) {
    return Uint8Array.from(text, function (character) { return character.charCodeAt(0); });
  }

  function hex(bytes) {
    return Array.from(bytes, function (byte) { return ("0" + byte.toString(16)).slice(-2); }).join("");
  }

  async function derive(master, info, length) {
    var parameters = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: ascii(info) };
    return new Uint8Array(await crypto.subtle.deriveBits(parameters, master, length * 8));
  }

  async function fetchFile(name) {
    var address = new URL((document.documentElement.dataset.root || "../") + "progress/" + name + ".json", location.href);
    var response;
    try {
      response = await fetch(address, { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" });
    } catch (error) {
      throw store.failure("linkUnreachable");
    }
    if (response.status === 404 || response.status === 410) throw store.failure("linkUnknown");
    if (!response.ok) throw store.failure("linkUnreachable");
    return response.text();
  }

  async function decrypt(text, keyBytes) {
    var envelope = JSON.parse(text);
    if (atob(envelope.protected.replace(/-/g, "+").replace(/_/g, "/")) !== '{"alg":"dir","enc":"A256GCM"}') throw store.failure("linkUnknown");
    var ciphertext = bytesFrom(envelope.ciphertext), tag = bytesFrom(envelope.tag);
    var sealed = new Uint8Array(ciphertext.length + tag.length);
    sealed.set(ciphertext);
    sealed.set(tag, ciphertext.length);
    var key = await crypto.subtle.importKey("raw", keyBytes, "AES-GCM", false, ["decrypt"]);
    var parameters = { name: "AES-GCM", iv: bytesFrom(envelope.iv), additionalData: ascii(envelope.protected), tagLength: 128 };
    return new TextDecoder().decode(await crypto.subtle.decrypt(parameters, key, sealed));
  }

  async function openLink(secretText) {
    if (!/^[A-Za-z0-9_-]{43}$/.test(secretText)) throw store.failure("linkIncomplete");
    if (!window.crypto || !crypto.subtle) throw store.failure("linkCrypto");
    if (location.protocol === "file:") throw store.failure("linkFile");
    var master = await crypto.subtle.importKey("raw", bytesFrom(secretText), "HKDF", false, ["deriveBits"]);
    var name = hex(await derive(master, "jalon/1/file", 16));
    var learner = hex(await derive(master, "jalon/1/learner", 16));
    var text = await fetchFile(name);
    var progress = store.parse(await decrypt(text, await derive(master, "jalon/1/key", 32)), "jalon-progress");
    if (progress.site !== store.site || progress.learner !== learner) throw store.failure("linkUnknown");
    return progress;
  }

  async function showLink(secretText) {
    var status = find("[data-link-status]"), section = find("[data-link]");
    opened = null;
    keep.show(section, false);
    keep.show(status, true);
    if (!secretText) return keep.say(status, texts.linkNone);
    keep.say(status, texts.linkOpening);
    try {
      opened = await openLink(secretText);
    } catch (error) {
      // A file that does not open with this key is, for the learner, a link that does not work.
      return keep.say(status, texts[error.failure] || texts.linkUnknown);
    }
    view(find('[data-view="link"]'), opened);
    keep.show(section, true);
    keep.show(find("[data-link-adopt]"), store.keeps());
    keep.say(status, texts.linkOpened);
  }

  // What was done, the next small step, the next meeting: always in this order

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

  function list(items) {
    return element("ul", "", items.map(function (item) { return element("li", "", item); }));
  }

  // A function, because a learner's own words may hold the « $ » that a replacement text would read.
  function fill(sentence, name, value) {
    return sentence.replace("{" + name + "}", function () { return value; });
  }

  function lessonState(progress, lesson) {
    return store.valueAt(progress, ["lessons", lesson.id, "state"]);
  }

  function allLessons() {
    return [].concat.apply([], data.modules.map(function (module) { return module.lessons || []; }));
  }

  function doneLessons(progress) {
    return allLessons().filter(function (lesson) { return lessonState(progress, lesson) === "done"; });
  }

  // Something begun comes first, then the rest of a module already begun, then the first module.
  function nextLesson(progress) {
    var lessons = allLessons();
    function open(lesson) { return lessonState(progress, lesson) !== "done"; }
    var started = lessons.find(function (lesson) { return lessonState(progress, lesson) === "started"; });
    if (started) return started;
    var module = data.modules.find(function (one) {
      var own = one.lessons || [];
      return own.some(open) && !own.every(open);
    });
    return (module ? module.lessons : lessons).find(open);
  }

  function longDate(date) {
    var day = new Date(date + "T12:00:00");
    if (isNaN(day)) return date;
    var form = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    // French writes « 1er mars », which Intl does not know.
    return form.formatToParts(day).map(function (part) {
      return part.type === "day" && part.value === "1" ? texts.firstDay : part.value;
    }).join("");
  }

  function planItems(progress) {
    var plan = store.isObject(progress.plan) ? progress.plan : {};
    return Object.keys(plan).map(function (id) {
      return {
        text: store.valueAt(plan, [id, "text"]),
        due: store.valueAt(plan, [id, "due"]),
        done: store.valueAt(plan, [id, "done"]) === true
      };
    }).filter(function (step) { return typeof step.text === "string" && step.text !== ""; }).sort(function (a, b) {
      return a.done - b.done || String(a.due || "9").localeCompare(String(b.due || "9"));
    });
  }

  function sessionStatus(progress, session) {
    return store.valueAt(progress, ["sessions", session.uid, "status"]);
  }

  function comingSessions(progress) {
    var now = Date.now();
    var coming = data.sessions.filter(function (session) { return new Date(session.start) > now; });
    var mine = coming.filter(function (session) { return sessionStatus(progress, session) === "registered"; });
    if (mine.length) return { isMine: true, sessions: mine };
    return { isMine: false, sessions: coming.filter(function (session) { return !session.cancelled; }).slice(0, 3) };
  }

  function lessonItem(lesson) {
    return [anchor(lesson.title, lesson.href)];
  }

  function sessionItem(session) {
    var item = [element("strong", session.date + ", " + session.time), element("br"), anchor(session.title, session.href)];
    return session.cancelled ? item.concat([" ", element("strong", texts.sessionsCancelled)]) : item;
  }

  function planItem(step) {
    var notes = [];
    if (step.done) notes.push(texts.planDone);
    else if (step.due) notes.push(fill(texts.planDue, "date", longDate(step.due)));
    return [step.text + (notes.length ? " (" + notes.join(", ") + ")" : "")];
  }

  function section(title, children) {
    return [element("h3", title)].concat(children);
  }

  function doneSection(progress) {
    var done = doneLessons(progress);
    var attended = data.sessions.filter(function (session) { return sessionStatus(progress, session) === "attended"; });
    var children = done.length ? [list(done.map(lessonItem))] : [element("p", texts.doneNone)];
    if (attended.length) children.push(element("p", texts.sessionsAttended), list(attended.map(sessionItem)));
    return section(texts.doneTitle, children);
  }

  function nextSection(progress) {
    var lesson = nextLesson(progress);
    if (!lesson) return section(texts.nextTitle, [element("p", texts.nextAllDone)]);
    var sentence = lessonState(progress, lesson) === "started" ? texts.nextResume : texts.nextStart;
    var duration = lesson.minutes ? " (" + fill(texts.minutes, "n", lesson.minutes) + ")" : "";
    return section(texts.nextTitle, [element("p", sentence + " ", [anchor(lesson.title, lesson.href), duration])]);
  }

  function planSection(progress) {
    var steps = planItems(progress);
    return steps.length ? section(texts.planTitle, [list(steps.map(planItem))]) : [];
  }

  function sessionsSection(progress) {
    var coming = comingSessions(progress);
    if (!coming.sessions.length) return section(texts.sessionsTitle, [element("p", texts.sessionsNone)]);
    var sentence = coming.isMine ? texts.sessionsMine : texts.sessionsOpen;
    return section(texts.sessionsTitle, [element("p", sentence), list(coming.sessions.map(sessionItem))]);
  }

  function view(container, progress) {
    container.textContent = "";
    [].concat(doneSection(progress), nextSection(progress), planSection(progress), sessionsSection(progress)).forEach(function (child) {
      container.append(child);
    });
  }

  // Sharing: lessons, sessions and plan of action; answers and sheets only if asked; personal sheets never

  var sharedSections = ["lessons", "sessions", "plan"];
  var answerSections = ["questions", "worksheets", "checklists"];

  function shared(progress, withAnswers) {
    var copy = { format: progress.format, version: progress.version, site: progress.site, learner: progress.learner };
    sharedSections.concat(withAnswers ? answerSections : []).forEach(function (name) {
      if (progress[name]) copy[name] = progress[name];
    });
    return copy;
  }

  function titled(title, lines) {
    return lines.length ? [title].concat(lines.map(function (line) { return "- " + line; }), "") : [];
  }

  function sheetLines(progress) {
    var sheets = store.isObject(progress.worksheets) ? progress.worksheets : {};
    return [].concat.apply([], Object.keys(sheets).map(function (id) {
      return Object.keys(sheets[id]).map(function (field) {
        var value = store.valueAt(sheets, [id, field]);
        return value ? fill(fill(texts.shareSheet, "sheet", id.replace(/^f-/, "")), "field", field) + " " + value : "";
      }).filter(Boolean);
    }));
  }

  function answerLines(progress) {
    var questions = store.isObject(progress.questions) ? progress.questions : {};
    return Object.keys(questions).map(function (id) {
      var last = store.valueAt(questions, [id, "last"]), text = store.valueAt(questions, [id, "text"]);
      var answer = text || (last && Array.isArray(last.answer) ? last.answer.join(", ") : "");
      return answer && fill(texts.shareReply, "question", id.replace(/^q-/, "")) + " " + answer;
    }).filter(Boolean);
  }

  function plainText(progress) {
    var coming = comingSessions(progress);
    var lines = [].concat(
      titled(texts.shareRead, doneLessons(progress).map(function (lesson) { return lesson.title; })),
      titled(texts.planTitle, planItems(progress).map(function (step) { return planItem(step)[0]; })),
      coming.isMine ? titled(texts.sessionsTitle, coming.sessions.map(function (one) { return one.date + ", " + one.time + ", " + one.title; })) : [],
      titled(texts.shareAnswer, answerLines(progress)),
      sheetLines(progress)
    );
    return lines.length ? [texts.shareHeading, ""].concat(lines).join("\n").trim() + "\n" : "";
  }

  function sharedNow() {
    return shared(store.progress(), find("[data-share-answers]").checked);
  }

  var backupStatus = find("[data-backup-status]"), shareText = find("[data-share-text]"), sharePanel = find("[data-share-panel]");

  keep.on("share", function () {
    keep.attempt(backupStatus, function () {
      var text = plainText(sharedNow());
      keep.show(sharePanel, text !== "");
      keep.say(backupStatus, text ? texts.shareShown : texts.shareEmpty);
      shareText.value = text;
      keep.show(find('[data-action="share-send"]'), Boolean(navigator.share));
      if (text) shareText.focus();
    });
  });

  keep.on("share-copy", async function () {
    try {
      await navigator.clipboard.writeText(shareText.value);
      keep.say(backupStatus, texts.shareCopied);
    } catch (error) {
      shareText.focus();
      shareText.select();
      keep.say(backupStatus, texts.shareCopyFailed);
    }
  });

  keep.on("share-send", async function () {
    try {
      await navigator.share({ text: shareText.value });
    } catch (error) {
      if (error.name !== "AbortError") keep.say(backupStatus, texts.shareCopyFailed);
    }
  });

  keep.on("share-file", function () {
    keep.attempt(backupStatus, function () {
      keep.download(texts.shareFile, store.canonical(sharedNow()));
      keep.say(backupStatus, texts.shareFiled);
    });
  });

  // What the box adds must be seen before it is sent.
  find("[data-share-answers]").addEventListener("change", function () {
    keep.show(sharePanel, false);
  });

  // Bringing a copy back, after a look at what it holds

  var restoreStatus = find("[data-restore-status]"), restorePanel = find("[data-restore-panel]"), restoreInput = find("[data-restore-file]");
  var candidate = null;

  function readCopy(text) {
    var value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw store.failure("restoreUnreadable");
    }
    if (!store.isObject(value)) throw store.failure("restoreUnreadable");
    if (value.format === "jalon-backup" && value.version > 1) throw store.failure("restoreNewer");
    var copy = value.format === "jalon-backup" ? { progress: value.progress, sheets: value.private } : { progress: value };
    copy.progress = checked(copy.progress, "jalon-progress");
    if (copy.sheets) copy.sheets = checked(copy.sheets, "jalon-private");
    return copy;
  }

  function checked(part, format) {
    var value;
    try {
      value = store.parse(JSON.stringify(part === undefined ? null : part), format);
    } catch (error) {
      throw store.failure(error.failure === "newer" ? "restoreNewer" : "restoreUnreadable");
    }
    if (value.site !== store.site) throw store.failure("restoreOtherSite");
    return value;
  }

  function count(node, matches) {
    var total = 0;
    Object.keys(store.isObject(node) ? node : {}).forEach(function (key) { if (matches(node[key])) total += 1; });
    return total;
  }

  function holdsValue(node) {
    var found = false;
    store.eachRegister(node, function (register) { found = found || (register.value !== null && register.value !== false); });
    return found;
  }

  function ticks(progress) {
    var total = 0;
    store.eachRegister(progress.checklists, function (register) { if (register.value === true) total += 1; });
    return total;
  }

  function previewLines(copy) {
    var progress = copy.progress;
    return [
      [texts.restoreLessons, count(progress.lessons, function (lesson) { return store.valueAt(lesson, ["state"]) === "done"; })],
      [texts.restoreAnswers, count(progress.questions, holdsValue)],
      [texts.restoreSheets, count(progress.worksheets, holdsValue)],
      [texts.restoreTicks, ticks(progress)],
      [texts.restoreSteps, planItems(progress).length],
      [texts.restorePrivate, count(copy.sheets && copy.sheets.worksheets, holdsValue) + count(copy.sheets && copy.sheets.followUps, holdsValue)]
    ].filter(function (line) { return line[1] > 0; }).map(function (line) { return fill(line[0], "n", line[1]); });
  }

  function preview(copy) {
    candidate = copy;
    var lines = previewLines(copy), holder = find("[data-restore-preview]");
    holder.textContent = "";
    (lines.length ? lines : [texts.restoreNothing]).forEach(function (line) { holder.append(element("li", line)); });
    keep.show(restorePanel, true);
    keep.say(restoreStatus, texts.restoreReady);
    restorePanel.focus();
  }

  function closeRestore(sentence) {
    candidate = null;
    restoreInput.value = "";
    keep.show(restorePanel, false);
    keep.say(restoreStatus, sentence);
  }

  restoreInput.addEventListener("change", async function () {
    var file = restoreInput.files[0];
    if (!file) return;
    try {
      preview(readCopy(await file.text()));
    } catch (error) {
      closeRestore(texts[error.failure] || texts.restoreUnreadable);
    }
  });

  keep.on("restore-cancel", function () {
    closeRestore(texts.restoreCancelled);
    restoreInput.focus();
  });

  keep.on("restore-now", function () {
    var copy = candidate;
    var isDone = keep.attempt(restoreStatus, function () {
      store.keep();
      store.absorb(copy.progress, copy.sheets);
    });
    if (!isDone) return;
    closeRestore(texts.restoreDone);
    keep.refresh();
    restoreInput.focus();
  });

  keep.on("adopt", function () {
    if (!opened) return;
    var status = find("[data-link-status]");
    if (!keep.attempt(status, function () { store.absorb(opened, null, opened.learner); })) return;
    keep.say(status, texts.restoreDone);
    keep.refresh();
  });

  // Erased means erased from the page too: the next person may sit down at once.
  function forget() {
    find('[data-view="local"]').textContent = "";
    shareText.value = "";
    keep.show(sharePanel, false);
  }

  keep.whenChanged(function (kept) {
    keep.show(find("[data-link-adopt]"), kept && opened !== null);
    if (!kept) return forget();
    keep.attempt(find("section[data-keep] [data-status]"), function () {
      view(find('[data-view="local"]'), store.progress());
    });
  });

  window.addEventListener("hashchange", function () {
    var fragment = takeSecret();
    if (fragment) showLink(fragment);
  });

  showLink(secret);
})();
