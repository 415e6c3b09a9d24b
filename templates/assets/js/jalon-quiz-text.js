// Answers that are typed: short texts, numbers, words of one's own. Tests/Shared/answer-cases.json says what is forgiven.
(function () {
  "use strict";

  var jalon = window.jalon, kinds = jalon.quizKinds, texts = jalon.keep.texts;

  // Accents, case, spaces, hyphens inside, quotation marks and punctuation at the end do not count.
  function key(text) {
    text = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/ς/g, "σ").replace(/[‘’ʼ\u0060]/g, "'")
      .replace(/[\s\u0085\u00ad\u200b-\u200f\u2060\ufeff"«»“”„]/g, "")
      .replace(/[\u2010-\u2014\u2212]/g, "-").replace(/(?!^)-/g, "");
    return text.replace(/[.!?,;:]+$/, "") || text;
  }

  function plain(digits) {
    return digits.replace(/^0+(?=\d)/, "") || "0";
  }

  function decimal(whole, fraction) {
    fraction = fraction.replace(/0+$/, "");
    return plain(whole) + (fraction && "." + fraction);
  }

  function isThousands(part) {
    return part.length === 3;
  }

  function readings(digits) {
    var parts = digits.split(/[.,]/), marks = digits.replace(/\d/g, ""), last = parts[parts.length - 1];
    var count = digits.length - marks.length, kinds = new Set(marks.slice(0, -1)).size;
    if (!count || count > 15) return [];
    if (!marks) return [plain(digits)];
    if (marks.length === 1) {
      var one = decimal(parts[0], last);
      return isThousands(last) && /^[1-9]\d{0,2}$/.test(parts[0]) ? [one, plain(parts[0] + last)] : [one];
    }
    var isDecimal = kinds === 1 && marks[0] !== marks[marks.length - 1];
    var whole = isDecimal ? parts.slice(0, -1) : parts;
    if (!isDecimal && new Set(marks).size > 1 || !whole.slice(1).every(isThousands)) return [];
    return [isDecimal ? decimal(whole.join(""), last) : plain(whole.join(""))];
  }

  // 1 234,5 and 1,234.5; 1.234 is 1.234, or 1234 to who parts thousands so. Nothing where no number can be read.
  function numbers(text) {
    var found = /^[€$£≈~+]*(-?)([\d.,'’]*)\D*$/.exec(text.replace(/[\s\u0085\ufeff]/g, "").replace(/[\u2010-\u2013\u2212]/g, "-")
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, function (digit) { return digit.charCodeAt(0) & 15; }));
    if (!found) return [];
    return readings(found[2].replace(/['’]/g, "").replace(/[.,]+$/, "")).map(function (digits) { return found[1] + digits; });
  }

  function isWithin(value, low, high) {
    var slack = 1e-9 * Math.max(1, Math.abs(value));
    return value >= low - slack && value <= high + slack;
  }

  function field(quiz) {
    return quiz.querySelector("fieldset [name]");
  }

  function read(quiz) {
    var text = field(quiz).value.trim();
    return text ? [text] : [];
  }

  function restore(quiz, answer) {
    field(quiz).value = answer[0];
    return texts.quizRestoredOther;
  }

  // The line of the answers that a learner's answer is; right ones first, a wrong one that was foreseen has its feedback.
  function checked(quiz, matches) {
    var lines = Array.from(quiz.querySelectorAll("[data-line]")).filter(matches);
    var line = lines.filter(function (line) { return "right" in line.dataset; })[0] || lines[0];
    return { right: !!line && "right" in line.dataset, shown: line && line.querySelector("[data-feedback]") };
  }

  kinds["short-text"] = {
    read: read,
    restore: restore,
    check: function (quiz, answer) {
      return checked(quiz, function (line) { return line.dataset.key === key(answer[0]); });
    }
  };

  kinds.number = {
    read: read,
    restore: restore,
    check: function (quiz, answer) {
      var values = numbers(answer[0]);
      return values.length ? checked(quiz, function (line) {
        return values.some(function (value) { return isWithin(+value, +line.dataset.low, +line.dataset.high); });
      }) : null;
    }
  };

  kinds.open = {
    keepsText: true,
    read: read,
    restore: restore,
    check: function (quiz) {
      quiz.querySelector(".answers").open = true;
      return { model: texts.quizModel };
    },
    start: function (quiz, result, recordWording) {
      var path = ["questions", quiz.dataset.quiz, "text"];
      function save() {
        var value = field(quiz).value;
        if (!value && jalon.blocks.stored(path) === null) return;
        if (jalon.blocks.remember(result, path, value || null)) recordWording(quiz, result);
      }
      field(quiz).addEventListener("change", save);
      jalon.keep.on("keep", save);
      jalon.blocks.showOthers(field(quiz), path, result);
    }
  };

  jalon.answers = { key: key, numbers: numbers, isWithin: isWithin };
})();
