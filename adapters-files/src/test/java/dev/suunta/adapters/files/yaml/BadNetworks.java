package dev.suunta.adapters.files.yaml;

import static dev.suunta.adapters.files.yaml.BadDocument.network;
import static dev.suunta.application.documents.DocumentProblemCode.ADDRESS_UNREADABLE;
import static dev.suunta.application.documents.DocumentProblemCode.ID_MALFORMED;
import static dev.suunta.application.documents.DocumentProblemCode.KEY_MISSING;
import static dev.suunta.application.documents.DocumentProblemCode.NUMBER_OUT_OF_RANGE;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_UNKNOWN;
import static dev.suunta.application.documents.DocumentProblemCode.VALUE_WRONG_KIND;

import java.util.List;

/** Networks that cannot be read. */
final class BadNetworks {
  private static final String NETWORK =
      "format: 1\nid: a\nname: A\ntie: follow\nreaches: [public]\nground-rules: {admits: anyone, call:"
          + " leans}\n";
  private static final String BY_HAND = NETWORK + "publishing:\n  by-hand:\n";

  static final List<BadDocument> ALL =
      List.of(
          network("no tie", NETWORK.replace("tie: follow\n", ""), KEY_MISSING, 1, 1),
          network(
              "nobody whom a post reaches", NETWORK.replace("[public]", "[]"), KEY_MISSING, 5, 1),
          network(
              "ground rules for readers whom it does not offer",
              NETWORK.replace("call: leans", "call: leans, audience: group"),
              VALUE_UNKNOWN,
              6,
              55),
          network(
              "a title that is required and has no limit",
              BY_HAND + "    title-required: true",
              KEY_MISSING,
              9,
              5),
          network(
              "yes where true is needed",
              BY_HAND + "    text-required: yes",
              VALUE_WRONG_KIND,
              9,
              20),
          network("a limit without a rule", BY_HAND + "    text: [300]", VALUE_WRONG_KIND, 9, 12),
          network(
              "a size in unknown units",
              BY_HAND + "    media: {kinds: {image: 5 bananas}}",
              VALUE_WRONG_KIND,
              9,
              28),
          network(
              "two characters where one is needed",
              BY_HAND + "    refuses: [ab]",
              VALUE_WRONG_KIND,
              9,
              15),
          network(
              "an unknown way of counting",
              BY_HAND + "    title: 30 letters",
              VALUE_UNKNOWN,
              9,
              12),
          network(
              "fewer media at most than at least",
              BY_HAND + "    media: {at-least: 2, at-most: 1}",
              NUMBER_OUT_OF_RANGE,
              9,
              35),
          network("an id with a space", NETWORK.replace("id: a", "id: a b"), ID_MALFORMED, 2, 5),
          network(
              "an address that is none",
              NETWORK + "export-page: the settings",
              ADDRESS_UNREADABLE,
              7,
              14),
          network(
              "an address of another kind",
              NETWORK + "compose-link: javascript:alert(1)",
              ADDRESS_UNREADABLE,
              7,
              15));

  private BadNetworks() {}
}
