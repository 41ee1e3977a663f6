package dev.suunta.adapters.web;

import dev.suunta.domain.post.PostDraft;
import dev.suunta.domain.post.Purpose;
import dev.suunta.testkit.post.PostFixtures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;

/** What tests of kept posts share: a store, a browser's part, and what somebody types. */
abstract class Typing {

  static final String BREAD = "I learned to bake bread this year.";
  static final String WHY = "a recipe that anybody can follow";
  static final Pattern INPUT =
      Pattern.compile(
          "<input type=\"hidden\"(?: form=\"post\")? name=\"([^\"]+)\" value=\"([^\"]*)\"");

  final Workroom workroom = FakePorts.workroom();
  final Browsing browsing = Browsing.inside(FakePorts.of(workroom));

  @AfterEach
  void close() {
    browsing.close();
  }

  /** What a page of ours would send, had this been typed into it. */
  Map<String, String> typedInto(String page, String text) {
    var fields = new LinkedHashMap<String, String>();
    INPUT.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    fields.remove("_csrf");
    fields.put("network", "linkedin");
    fields.put("text", text);
    fields.put("why", WHY);
    return fields;
  }

  Map<String, String> typed(String text) {
    return typedInto(browsing.get("/write").body(), text);
  }

  String ready(Map<String, String> fields) {
    return browsing.post("/write", fields).body();
  }

  static Map<String, String> with(Map<String, String> fields, String name, String value) {
    var more = new HashMap<>(fields);
    more.put(name, value);
    return more;
  }

  static PostDraft draft(String text) {
    return PostFixtures.draft(Purpose.UNSAID.answering(Optional.of(WHY)), text);
  }

  String address() {
    return "/write/" + workroom.draft().id().value();
  }
}
