package dev.suunta.bootstrap.cli;

import static dev.suunta.bootstrap.cli.FindingCase.several;
import static dev.suunta.bootstrap.cli.GivenPost.TEXT;
import static dev.suunta.bootstrap.cli.GivenPost.good;
import static dev.suunta.bootstrap.cli.GivenPost.on;
import static dev.suunta.bootstrap.cli.GivenPost.with;

import dev.suunta.domain.finding.Weight;
import dev.suunta.domain.post.gate.GateFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What can only be mended. */
final class BlockingCases {
  private static final String QUESTION =
      "Does it promote my cause in a way that is valuable to others?";
  private static final String VIDEO = "\n\n![The talk, filmed](talk.mp4)";

  private BlockingCases() {}

  static List<FindingCase> all(LocalDate today) {
    return List.of(
        block(
                GateFinding.VALUE_MISSING,
                with("goals: [work]\nfeeling: relief", "linkedin", TEXT),
                good(),
                Map.of("fault", "UNSAID", "question", QUESTION))
            .saying(
                "What do they get out of it? Answer in one line, with a how: " + QUESTION,
                "Mitä lukija saa tästä? Vastaa yhdellä rivillä ja kerro myös, miten:"),
        block(
                GateFinding.VALUE_MISSING,
                with("goals: [work]\nfeeling: relief\nwhy: good advice", "linkedin", TEXT),
                with("goals: [work]\nfeeling: relief\nwhy: good advice inside", "linkedin", TEXT),
                Map.of("fault", "SHORT", "question", QUESTION))
            .saying(
                "“What do they get out of it?” needs a few more words.",
                "”Mitä lukija saa tästä?” kaipaa vielä muutaman sanan."),
        block(
                GateFinding.VALUE_MISSING,
                with("feeling: relief\nwhy: nobody missed one of them", "linkedin", TEXT),
                good(),
                Map.of("fault", "TEXT", "question", QUESTION))
            .saying(
                "Your answer to “What do they get out of it?” only repeats the post.",
                "Vastaus kysymykseen ”Mitä lukija saa tästä?” vain toistaa julkaisun."),
        block(
                GateFinding.COPIED,
                on("linkedin", TEXT) + "\n## x\n\n" + TEXT + "\n",
                on("linkedin", TEXT)
                    + "\n## x\n\nNo agenda, no meeting. A month of it: what would you drop?\n",
                Map.of(
                    "network",
                    "linkedin",
                    "day",
                    today.toString(),
                    "sentences",
                    several(
                        "We cancelled every meeting without an agenda for a month, and nobody missed"
                            + " one of them.",
                        "What would you leave out first?")))
            .saying("You say this on LinkedIn already", "Sanot tämän jo verkossa LinkedIn"),
        block(
                GateFinding.BARE_SHARE,
                on("linkedin", "So true! https://x.com/otava/status/1764000000000000000"),
                on(
                    "linkedin",
                    "She counted what a meeting costs her team, and then asked them all to vote on"
                        + " it. What would yours say? https://x.com/otava/status/1764000000000000000"),
                Map.of("words", 2, "needed", 5))
            .saying(
                "You share this with 2 words of your own.", "Jaat tämän, mutta omia sanoja on 2."),
        block(
                GateFinding.UNSAFE_LINK,
                on("linkedin", TEXT + " https://maija:secret@example.org/slides"),
                on("linkedin", TEXT + " https://example.org/slides"),
                Map.of("link", "https://maija:secret@example.org/slides"))
            .saying(
                "This link is not safe to share: https://maija:secret@example.org/slides",
                "Tätä linkkiä ei ole turvallista jakaa: https://maija:secret@example.org/slides"),
        block(
                GateFinding.TEXT_MISSING,
                on("board", "![A poster](poster.png)"),
                on("board", "Come and sing with us!\n\n![A poster](poster.png)"),
                Map.of("network", "board", "part", 1))
            .saying(
                "There is no text for Notice board yet.", "Tekstiä ei vielä ole (Notice board)."),
        block(
                GateFinding.TEXT_TOO_LONG,
                on("x", "a?".repeat(140) + "?"),
                on("x", "a?".repeat(140)),
                Map.of(
                    "network", "x", "part", 1, "length", 281, "limit", 280, "rule", "x-weighted"))
            .saying(
                "The text is too long for X: 281, and 280 fit.",
                "Teksti on liian pitkä (X): pituus on 281 ja raja 280."),
        block(
                GateFinding.TITLE_MISSING,
                on("youtube", TEXT + VIDEO),
                on("youtube {title: Fewer meetings}", TEXT + VIDEO),
                Map.of("network", "youtube"))
            .saying("There is no title for YouTube yet.", "Otsikkoa ei vielä ole (YouTube)."),
        block(
                GateFinding.TITLE_TOO_LONG,
                on("youtube {title: \"" + "t".repeat(101) + "\"}", TEXT + VIDEO),
                on("youtube {title: \"" + "t".repeat(100) + "\"}", TEXT + VIDEO),
                Map.of("network", "youtube", "length", 101, "limit", 100, "rule", "code-points"))
            .saying(
                "The title is too long for YouTube: 101, and 100 fit.",
                "Otsikko on liian pitkä (YouTube): pituus on 101 ja raja 100."),
        block(
                GateFinding.MEDIA_MISSING,
                on("youtube {title: Fewer meetings}", TEXT),
                on("youtube {title: Fewer meetings}", TEXT + VIDEO),
                Map.of("network", "youtube", "part", 1, "needed", 1))
            .saying(
                "There is no picture or film for YouTube yet.",
                "Kuvaa tai videota ei vielä ole (YouTube)."),
        block(
                GateFinding.MEDIA_REFUSED,
                on("youtube {title: Fewer meetings}", TEXT + "\n\n![The hall](hall.jpg)"),
                on("youtube {title: Fewer meetings}", TEXT + VIDEO),
                Map.of("network", "youtube", "file", "hall.jpg", "fault", "KIND", "limit", 0))
            .saying(
                "YouTube takes no files of this kind: hall.jpg",
                "Verkko YouTube ei ota vastaan tällaisia tiedostoja: hall.jpg"),
        block(
                GateFinding.MEDIA_REFUSED,
                on("youtube {title: Fewer meetings}", TEXT + VIDEO + "\n![Again](again.mp4)"),
                on("youtube {title: Fewer meetings}", TEXT + VIDEO),
                Map.of("network", "youtube", "file", "again.mp4", "fault", "COUNT", "limit", 1))
            .saying(
                "There are more files than YouTube takes; the first one too many is again.mp4",
                "Tiedostoja on enemmän kuin YouTube ottaa vastaan; ensimmäinen liika on again.mp4"),
        block(
                GateFinding.MEDIA_REFUSED,
                on("x", "What would you leave out?\n\n![The hall](large.png)"),
                on("x", "What would you leave out?\n\n![The hall](fitting.png)"),
                Map.of("network", "x", "file", "large.png", "fault", "SIZE", "limit", 5_000_000))
            .saying(
                "This file is too large for X, which takes up to 5 MB: large.png",
                "Tiedosto on liian suuri (X, enintään 5 Mt): large.png"),
        block(
                GateFinding.CHARACTER_REFUSED,
                on("youtube {title: Fewer meetings}", "1 < 2. " + TEXT + VIDEO),
                on("youtube {title: Fewer meetings}", "1 of 2. " + TEXT + VIDEO),
                Map.of("network", "youtube", "characters", "<"))
            .saying(
                "YouTube does not take these characters: <",
                "Verkko YouTube ei ota vastaan näitä merkkejä: <"),
        block(
                GateFinding.DESCRIPTION_TOO_LONG,
                on("x", "What would you leave out?\n\n![" + "d".repeat(1001) + "](fitting.png)"),
                on("x", "What would you leave out?\n\n![" + "d".repeat(1000) + "](fitting.png)"),
                Map.of("network", "x", "file", "fitting.png", "length", 1001, "limit", 1000))
            .saying(
                "The description of fitting.png is too long for X: 1,001, and 1,000 fit.",
                "Kuvaus on liian pitkä (X, fitting.png): pituus on 1 001 ja raja 1 000."));
  }

  private static FindingCase.Unsaid block(
      GateFinding code, String post, String neighbour, Map<String, Object> facts) {
    return FindingCase.of(code, Weight.BLOCK, post, neighbour, facts);
  }
}
