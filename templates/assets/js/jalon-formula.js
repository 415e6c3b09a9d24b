// Sheets that compute.
(function () {
  "use strict";

  var shared = window.jalon.sheet, all = shared.all, readNumber = shared.readNumber;

  // `1 234,50 €`: hundredths half away from zero (as Swift's NumberFormat).
  function showNumber(value, format) {
    if (value === null || !(Math.abs(value) < 1e12)) return "";
    var cents = Math.floor(Math.abs(value) * 100 * (1 + 4e-15) + 0.5), rest = cents % 100;
    var text = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
    if (rest) text += "," + (rest < 10 ? "0" : "") + rest;
    if (rest && format !== "amount") text = text.replace(/0$/, "");
    return (value < 0 && cents ? "\u2212" : "") + text + (format === "amount" ? "\u00a0€" : format === "percentage" ? "\u00a0%" : "");
  }

  var signs = {
    "+": function (a, b) { return a + b; },
    "-": function (a, b) { return a - b; },
    "*": function (a, b) { return a * b; },
    "/": function (a, b) { return b === 0 ? NaN : a / b; }
  };

  // A formula in postfix order, as the build wrote it. Null if all that it speaks of is empty, NaN if it cannot be computed.
  function run(program, read) {
    var stack = [], speaks = false, isEmpty = true;
    program.forEach(function (step) {
      if (typeof step === "number") return stack.push(step);
      if (step === "~") return stack.push(-stack.pop());
      if (signs[step]) {
        var right = stack.pop();
        return stack.push(signs[step](stack.pop(), right));
      }
      var value = read(step);
      speaks = true;
      if (value === null) value = 0;
      else isEmpty = false;
      stack.push(value);
    });
    var result = stack.pop();
    return speaks && isEmpty ? null : Math.abs(result) < 1e12 ? result : NaN;
  }

  function tableOf(sheet, name) { return sheet.querySelector('[data-table="' + name + '"]'); }

  function rowsOf(table) { return all(table, "[data-row]"); }

  // `values` holds what is already computed, by the name of a field or of a cell.
  function valueOf(sheet, values, name) {
    if (name in values) return values[name];
    var field = sheet.elements[name];
    return field ? readNumber(field.value) : null;
  }

  function sum(sheet, values, rows, column) {
    return rows.reduce(function (total, row) {
      var value = valueOf(sheet, values, cellName(row, column));
      return value === null ? total : total + value;
    }, null);
  }

  function cellName(row, column) {
    return row.closest("[data-table]").dataset.table + "." + row.dataset.row + "." + column;
  }

  function computeOne(sheet, values, program, row) {
    return run(program, function (name) {
      var parts = name.split(/[:.]/);
      if (parts[0] === "s") return sum(sheet, values, rowsOf(tableOf(sheet, parts[1])), parts[2]);
      if (parts[0] === "c" && row) {
        var rows = rowsOf(row.parentNode);
        return sum(sheet, values, rows.slice(0, rows.indexOf(row) + 1), parts[1]);
      }
      return valueOf(sheet, values, parts[0] ? name : cellName(row, parts[1]));
    });
  }

  function show(holder, name, value) {
    var output = all(holder, '[data-result="' + name + '"]').filter(function (one) {
      return holder.dataset.row || !one.closest("[data-row]");
    })[0];
    var text = showNumber(value, output.dataset.format);
    if (output.textContent !== text) output.textContent = text;
  }

  shared.compute = function (sheet) {
    var values = Object.create(null);
    JSON.parse(sheet.dataset.formulas || "[]").forEach(function (formula) {
      var parts = formula[0].split(".");
      (parts[1] ? rowsOf(tableOf(sheet, parts[0])) : [null]).forEach(function (row) {
        var value = computeOne(sheet, values, formula[1], row);
        values[row ? cellName(row, parts[1]) : parts[0]] = value;
        show(row || sheet, parts[1] || parts[0], value);
      });
    });
  };

  // Said once the learner pauses, not at each key.
  shared.results = function (sheet) {
    return all(sheet, ".field output").filter(function (output) {
      var isNew = output.textContent !== (output.dataset.said || "");
      output.dataset.said = output.textContent;
      return isNew && output.textContent;
    }).map(function (output) { return output.labels[0].textContent + " " + output.textContent + "."; }).join(" ");
  };

  window.jalon.formula = { read: readNumber, show: showNumber, run: run };
})();
