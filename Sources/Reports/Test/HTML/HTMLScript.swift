/// The script of the page, for search, filters and folding.
///
/// It reads the page's own text and changes what is shown. Without `<` and `&`, so that the page is well-formed XML too.
enum HTMLScript {
  static let text = """

    (function () {
      "use strict";
      function part(id) { return document.getElementById(id); }
      function all(selector) { return Array.from(document.querySelectorAll(selector)); }
      var scenarios = all("details.scenario").map(function (element) {
        return { element: element, text: element.textContent.toLowerCase(),
          status: element.dataset.status, tags: element.dataset.tags.split(" ") };
      });
      function fits(scenario, words) {
        var status = part("status").value;
        var tag = part("tag").value;
        if (![scenario.status, ""].includes(status)) { return false; }
        if (!scenario.tags.concat("").includes(tag)) { return false; }
        return words.every(function (word) { return scenario.text.includes(word); });
      }
      function show() {
        var words = part("search").value.toLowerCase().split(" ").filter(Boolean);
        var count = 0;
        scenarios.forEach(function (scenario) {
          var isShown = fits(scenario, words);
          scenario.element.hidden = !isShown;
          if (isShown) { count += 1; }
        });
        all("section.file").forEach(function (section) {
          section.hidden = section.querySelector("details.scenario:not([hidden])") === null;
        });
        part("count").textContent = count + " of " + scenarios.length + " shown";
      }
      function fold(isOpen) {
        scenarios.forEach(function (scenario) { scenario.element.open = isOpen; });
      }
      part("filters").hidden = false;
      part("filters").addEventListener("input", show);
      part("filters").addEventListener("submit", function (event) { event.preventDefault(); });
      part("unfold").addEventListener("click", function () { fold(true); });
      part("fold").addEventListener("click", function () { fold(false); });
      show();
    })();

    """
}
