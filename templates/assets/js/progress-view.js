// What was done, the next small step, somebody to talk to, the next session: always in this order.
(function () {
  "use strict";

  var store = window.jalon.store, page = window.jalon.progress, texts = page.texts, data = page.data;
  var element = page.element, anchor = page.anchor, list = page.list, fill = page.fill;

  // A lesson that has moved had other ids: what was done stays done.
  function lessonState(progress, lesson, member) {
    return [lesson.id].concat(lesson.former || []).map(function (id) {
      return store.valueAt(progress, ["lessons", id, "state"], member);
    }).filter(Boolean)[0] || null;
  }

  function allLessons() {
    return [].concat.apply([], data.modules.map(function (module) { return module.lessons || []; }));
  }

  function doneLessons(progress) {
    return allLessons().filter(function (lesson) { return lessonState(progress, lesson) === "done"; });
  }

  // Finished before they left the site: they stay in the learner's file, and count.
  function goneLessons(progress) {
    var known = [].concat.apply([], allLessons().map(function (lesson) { return [lesson.id].concat(lesson.former || []); }));
    return page.entries(progress.lessons).filter(function (id) {
      return known.indexOf(id) < 0 && store.valueAt(progress, ["lessons", id, "state"]) === "done";
    });
  }

  // Something begun comes first, the last one touched before others; then the rest of a module already begun, then the
  // first module.
  function nextLesson(progress) {
    var lessons = allLessons();
    function open(lesson) { return lessonState(progress, lesson) !== "done"; }
    function day(lesson) { return lessonState(progress, lesson, "date") || ""; }
    var started = lessons.filter(function (lesson) { return lessonState(progress, lesson) === "started"; });
    if (started.length) return started.reduce(function (last, lesson) { return day(lesson) > day(last) ? lesson : last; });
    var module = data.modules.find(function (one) {
      var own = one.lessons || [];
      return own.some(open) && !own.every(open);
    });
    return (module ? module.lessons : lessons).find(open);
  }

  function planSteps(progress) {
    var plan = progress.plan;
    return page.entries(plan).map(function (id) {
      return {
        id: id, text: store.valueAt(plan, [id, "text"]), due: store.valueAt(plan, [id, "due"]),
        done: store.valueAt(plan, [id, "done"]) === true, others: store.valueAt(plan, [id, "text"], "others") || []
      };
    }).filter(function (step) { return step.text || step.others.length; }).sort(function (a, b) {
      return a.done - b.done || String(a.due || "9").localeCompare(String(b.due || "9")) || (a.id < b.id ? -1 : 1);
    });
  }

  function stepText(step) {
    var note = step.done ? texts.planDone : step.due ? fill(texts.planDue, { date: page.longDate(step.due) }) : "";
    return (step.text || "") + (note && " (" + note + ")");
  }

  function section(title, children) { return [element("h3", title)].concat(children); }

  // A module whose lessons are all done: the moment to look at one's own confidence, for those who like to.
  function confidenceLink(progress) {
    var module = data.modules.find(function (one) {
      var own = one.lessons || [], said = store.isObject(progress.confidence) && progress.confidence[one.id];
      return own.length && own.every(function (lesson) { return lessonState(progress, lesson) === "done"; })
        && !store.valueAt(said, ["after"]) && !store.valueAt(said, ["after_scale"]);
    });
    return module && element("p", texts.confidenceAfter + " ", [anchor(module.title, module.href + "#confiance")]);
  }

  function doneSection(progress) {
    var done = doneLessons(progress), attended = page.sessions.withStatus(progress, "attended");
    var children = done.length
      ? [list(done.map(function (lesson) { return [anchor(lesson.title, lesson.href)]; }))]
      : [element("p", texts.doneNone)];
    var gone = goneLessons(progress).length;
    if (gone) children.push(element("p", fill(texts.doneGone, { n: gone })));
    if (attended.length) children.push(element("p", texts.sessionsAttended), list(attended.map(page.sessions.item)));
    return section(texts.doneTitle, children.concat(confidenceLink(progress) || []));
  }

  function nextSection(progress) {
    var lesson = nextLesson(progress);
    if (!lesson) return section(texts.nextTitle, [element("p", allLessons().length ? texts.nextAllDone : texts.nextNone)]);
    var sentence = lessonState(progress, lesson) === "started" ? texts.nextResume : texts.nextStart;
    var duration = lesson.minutes ? " (" + fill(texts.minutes, { n: lesson.minutes }) + ")" : "";
    return section(texts.nextTitle, [element("p", sentence + " ", [anchor(lesson.title, lesson.href), duration])]);
  }

  // The page's own list of ways to reach somebody, once more where it is looked for.
  function contactSection() {
    var contacts = page.find("[data-contacts] .contacts");
    return section(texts.contactTitle, [element("p", texts.contactText)].concat(contacts ? [contacts.cloneNode(true)] : []));
  }

  function planSection(progress) {
    var steps = planSteps(progress);
    return steps.length ? section(texts.planTitle, [list(steps.map(function (step) { return [stepText(step)]; }))]) : [];
  }

  function sessionsSection(progress) {
    var coming = page.sessions.coming(progress);
    if (!coming.sessions.length) return section(texts.sessionsTitle, [element("p", texts.sessionsNone)]);
    var sentence = coming.isMine ? texts.sessionsMine : texts.sessionsOpen;
    return section(texts.sessionsTitle, [element("p", sentence), list(coming.sessions.map(page.sessions.item))]);
  }

  // - withPlan: the page has a section for the plan of this device alone.
  page.view = function (container, progress, withPlan) {
    container.textContent = "";
    [].concat(
      doneSection(progress), nextSection(progress), contactSection(), sessionsSection(progress),
      withPlan ? planSection(progress) : []
    ).forEach(function (child) { container.append(child); });
  };
  page.doneLessons = doneLessons;
  page.planSteps = planSteps;
  page.stepText = stepText;
})();
