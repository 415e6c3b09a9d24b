// Workshops that the learner marks: « je suis inscrit ou inscrite », « j'y étais », « je n'ai pas pu venir ». Nobody is
// blamed, and each mark can be taken back.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, page = window.jalon.progress, texts = page.texts;
  var element = page.element;
  var holder = page.find("[data-sessions]"), status = page.find("[data-sessions-status]");
  var before = {};

  function statusOf(progress, session) { return store.valueAt(progress, ["sessions", session.uid, "status"]); }

  function isPast(session) { return new Date(session.start) <= Date.now(); }

  // A session that this page no longer lists is known by its uid: <workshop>-<start in UTC>@<site>.
  function fromUID(uid) {
    var parts = /^(.+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z@/.exec(uid);
    if (!parts) return null;
    var start = parts.slice(2, 5).join("-") + "T" + parts.slice(5, 8).join(":") + "Z", day = new Date(start);
    var titles = page.data.workshops, known = Object.prototype.hasOwnProperty.call(titles, parts[1]);
    return isNaN(day) ? null : { uid: uid, start: start, date: page.dayText(day), title: known ? titles[parts[1]] : texts.sessionGone };
  }

  function marked(progress) {
    return page.entries(progress.sessions).filter(function (uid) {
      return store.valueAt(progress, ["sessions", uid, "status"]) !== null;
    }).map(function (uid) {
      return page.data.sessions.find(function (session) { return session.uid === uid; }) || fromUID(uid);
    }).filter(Boolean).sort(function (a, b) { return new Date(a.start) - new Date(b.start); });
  }

  function withStatus(progress, wanted) {
    return marked(progress).filter(function (session) { return statusOf(progress, session) === wanted; });
  }

  function coming(progress) {
    var mine = withStatus(progress, "registered").filter(function (session) { return !isPast(session); });
    if (mine.length) return { isMine: true, sessions: mine };
    return { isMine: false, sessions: page.data.sessions.filter(function (session) {
      return !isPast(session) && !session.cancelled;
    }).slice(0, 3) };
  }

  function hours(session) { return session.date + (session.time ? ", " + session.time : ""); }

  function item(session) {
    var title = session.href ? page.anchor(session.title, session.href) : session.title;
    var parts = [element("strong", hours(session)), element("br"), title];
    return session.cancelled ? parts.concat([" ", element("strong", texts.sessionsCancelled)]) : parts;
  }

  // Marking

  function mark(session, value, sentence) {
    var progress = store.progress(), old = statusOf(progress, session);
    if (value) before[session.uid] = old;
    if (!page.attempt(status, function () { store.change(["sessions", session.uid, "status"], value); })) return;
    keep.refresh();
    page.tell(status, sentence);
    var row = Array.from(holder.querySelectorAll("[data-uid]")).find(function (one) { return one.dataset.uid === session.uid; });
    var next = (row || holder).querySelector("button, summary");
    if (next) next.focus();
  }

  function marker(session, text, value, sentence) {
    var made = page.button(text, function () { mark(session, value, sentence); }, "quiet");
    made.setAttribute("aria-label", text + texts.colon + " " + session.title + ", " + hours(session));
    return made;
  }

  function undo(session) { return marker(session, texts.undo, before[session.uid] || null, texts.sessionUndone); }

  function choices(session) {
    if (!isPast(session)) return [marker(session, texts.sessionRegister, "registered", texts.sessionRegistered)];
    return [
      marker(session, texts.sessionAttend, "attended", texts.sessionAttended), " ",
      marker(session, texts.sessionMiss, "missed", texts.sessionMissed)
    ];
  }

  function catchUp(session) {
    if (!session.catchUp) return [texts.sessionCatchUpNone];
    return [texts.sessionCatchUp + " ", page.anchor(session.catchUp.title, session.catchUp.href)];
  }

  function state(session, value) {
    if (value === "registered") return isPast(session) ? [texts.sessionAsk] : [texts.sessionMine];
    return value === "attended" ? [texts.sessionAttended] : [texts.sessionMissed + " "].concat(catchUp(session));
  }

  function row(session, value) {
    var made = element("li", "", item(session)), actions = element("p");
    made.dataset.uid = session.uid;
    actions.className = "actions";
    if (value) made.append(element("p", "", state(session, value)));
    if (!value || (value === "registered" && isPast(session))) actions.append.apply(actions, choices(session));
    if (value) actions.append(" ", undo(session));
    made.append(actions);
    return made;
  }

  function rows(sessions, progress) {
    var made = element("ul", "", sessions.map(function (session) { return row(session, statusOf(progress, session)); }));
    made.className = "marks";
    return made;
  }

  // The weeks around today; the calendar has the others.
  function unmarked(progress) {
    var all = page.data.sessions.filter(function (session) { return statusOf(progress, session) === null && !session.cancelled; });
    var past = all.filter(isPast).slice(-12), next = all.filter(function (session) { return !isPast(session); }).slice(0, 12);
    return next.concat(past.reverse());
  }

  function show(progress) {
    var mine = marked(progress), others = unmarked(progress), old = holder.querySelector("details");
    var isOpen = old && old.open;
    holder.textContent = "";
    if (mine.length) holder.append(rows(mine, progress));
    if (!others.length) return;
    var more = element("details", "", [element("summary", texts.sessionOthers), rows(others, progress)]);
    more.open = isOpen;
    holder.append(more);
  }

  page.sessions = { statusOf: statusOf, withStatus: withStatus, coming: coming, item: item, hours: hours, show: show };
})();
