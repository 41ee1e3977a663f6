package dev.suunta.bootstrap.cli;

/** Posts as Markdown documents, put together from what a test is about. */
final class GivenPost {
  /** A text that asks something, which is at home on every network of {@link GivenStrategy}. */
  static final String TEXT =
      "We cancelled every meeting without an agenda for a month, and nobody missed one of them."
          + " What would you leave out first?";

  /** A text that asks nothing, which is held on a network where one asks. */
  static final String MUTE =
      "We cancelled every meeting without an agenda for a month, and nobody missed one of them.";

  private GivenPost() {}

  /** Keeps a post that is held for nothing but that, and answers its id. */
  static String mute(AHome home) {
    return home.run(
            "post",
            "new",
            "--for",
            "linkedin",
            "--text",
            MUTE,
            "--why",
            "They learn to halve a week",
            "--json")
        .json()
        .get("id")
        .asText();
  }

  /** A post against which nothing can be said. */
  static String good() {
    return on("linkedin", TEXT);
  }

  /** A post with everything in order but, perhaps, this. */
  static String on(String heading, String text) {
    return with(
        "goals: [work]\nfeeling: relief\nwhy: They learn how to halve a week of meetings",
        heading,
        text);
  }

  /** A post to friends with everything in order but, perhaps, this. */
  static String toFriends(String heading, String text) {
    return with(
        "goals: [relationships]\nfeeling: joy\nwhy: They see what became of our evening",
        heading,
        text);
  }

  /** A post with this front matter. */
  static String with(String matter, String heading, String text) {
    return "---\nformat: 1\n" + matter + "\n---\n\n## " + heading + "\n\n" + text + "\n";
  }

  /** A number of different words. */
  static String words(int number) {
    var text = new StringBuilder();
    for (var index = 0; index < number; index++) {
      text.append(index == 0 ? "" : " ")
          .append("word")
          .append((char) ('a' + index % 26))
          .append(index);
    }
    return text.toString();
  }
}
