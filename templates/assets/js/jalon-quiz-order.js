// Questions that are arranged: what goes with what, and in which order.
(function () {
  "use strict";

  var jalon = window.jalon, kinds = jalon.quizKinds, texts = jalon.keep.texts;

  function all(quiz, selector) {
    return Array.from(quiz.querySelectorAll(selector));
  }

  kinds.matching = {
    read: function (quiz) {
      var values = all(quiz, "select").map(function (select) { return select.value; });
      return values.some(Boolean) ? values : [];
    },
    restore: function (quiz, answer) {
      all(quiz, "select").forEach(function (select, index) { select.value = answer[index] || ""; });
      return texts.quizRestoredOther;
    },
    check: function (quiz) {
      var pairs = all(quiz, "[data-pair]"), spoken = [];
      var right = pairs.filter(function (pair) {
        var fits = pair.querySelector("select").value === pair.dataset.pair;
        pair.querySelector("[data-mark]").textContent = fits ? texts.quizFits : texts.quizReview;
        if (!fits) spoken.push(pair.querySelector("label").textContent.trim() + " : " + texts.quizReview);
        return fits;
      }).length;
      return { right: right === pairs.length, partly: right > 0, spoken: spoken };
    }
  };

  function items(quiz) {
    return all(quiz, "[data-item]");
  }

  function values(quiz) {
    return items(quiz).map(function (item) { return item.dataset.item; });
  }

  // A button that can do nothing more is off; those who see no screen are not sent there.
  function settle(quiz) {
    items(quiz).forEach(function (item, index, list) {
      item.querySelector('[data-move="-1"]').disabled = index === 0;
      item.querySelector('[data-move="1"]').disabled = index === list.length - 1;
    });
  }

  function move(quiz, button, result) {
    var item = button.closest("[data-item]"), step = +button.dataset.move, list = items(quiz), place = list.indexOf(item);
    var other = list[place + step];
    if (!other) return;
    // The other one moves: an element that leaves the page for a moment loses its focus.
    item.parentNode.insertBefore(other, step < 0 ? item.nextSibling : item);
    settle(quiz);
    if (button.disabled) item.querySelector("[data-move]:not([disabled])").focus();
    jalon.keep.say(result, texts.quizMoved.replace("{item}", item.querySelector("div").textContent.trim())
      .replace("{n}", place + step + 1).replace("{count}", list.length));
  }

  kinds.ordering = {
    read: values,
    restore: function (quiz, answer) {
      if (answer.slice().sort().join() !== values(quiz).sort().join()) return texts.quizChanged;
      answer.forEach(function (value) {
        var item = quiz.querySelector('[data-item="' + value + '"]');
        item.parentNode.appendChild(item);
      });
      settle(quiz);
      return texts.quizRestoredOther;
    },
    check: function (quiz, answer) {
      var right = quiz.querySelector("[data-order]").dataset.order.split(" ");
      return { right: answer.join() === right.join(), partly: answer[0] === right[0] };
    },
    start: function (quiz, result) {
      settle(quiz);
      all(quiz, "[data-move]").forEach(function (button) {
        button.addEventListener("click", function () { move(quiz, button, result); });
      });
    }
  };
})();
