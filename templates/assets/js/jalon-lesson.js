// « J'ai fini cette leçon ». Everything works without keeping anything.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, texts = keep.texts;
  var stored = blocks.stored, remember = blocks.remember, lessonStatus = blocks.status;
  var section = document.querySelector("section[data-keep]");
  var main = document.querySelector("main").dataset, lessonPath = path(main.lesson);

  function path(id) { return ["lessons", id, "state"]; }

  // A lesson that has moved had other ids: what was done stays done.
  function known() {
    return [main.lesson].concat((main.former || "").split(" ")).map(function (id) { return stored(path(id)); }).filter(Boolean)[0];
  }

  function showLessonState() {
    if (!section) return;
    var isDone = known() === "done";
    keep.say(section.querySelector("[data-lesson-state]"), isDone ? texts.lessonDone : texts.lessonOpen);
    keep.show(section.querySelector('[data-action="done"]'), !isDone);
    keep.show(section.querySelector('[data-action="undo"]'), isDone);
  }

  function setLessonState(state, sentence, nextAction) {
    if (!remember(lessonStatus, lessonPath, state)) return;
    showLessonState();
    // Said once: the status is announced, the paragraph above it would only repeat it.
    keep.say(section.querySelector("[data-lesson-state]"), "");
    keep.say(lessonStatus, sentence);
    section.querySelector('[data-action="' + nextAction + '"]').focus();
  }

  function begin() {
    if (!store.keeps()) return;
    if (stored(lessonPath) === null) remember(lessonStatus, lessonPath, known() || "started");
    keep.attempt(lessonStatus, function () { store.progress(); });
  }

  keep.on("keep", function () {
    begin();
    showLessonState();
  });
  keep.on("done", function () { setLessonState("done", texts.lessonDone, "undo"); });
  keep.on("undo", function () { setLessonState("started", texts.lessonUndone, "done"); });
  keep.whenChanged(showLessonState);
  begin();
})();
