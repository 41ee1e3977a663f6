package dev.suunta.bootstrap.cli;

import static java.lang.Integer.parseInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an owner knows, from real exports, as the terminal tells it. */
class PeopleTest {
  private static final Pattern ID = Pattern.compile("(?m)^ *([0-9a-f]{8}) ");

  @TempDir private Path folder;
  private AHome home;

  @BeforeEach
  void setUp() {
    home = AHome.in(folder);
  }

  private String linkedIn() {
    return home.file(
        "linkedin.zip",
        GivenExport.zip(
            Map.of(
                "Connections.csv",
                """
                Notes:
                "When exporting your connection data, you may notice that some are missing."

                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Aino,"Mäkinen, PhD",https://www.linkedin.com/in/aino-1,aino@example.org,School,Teacher,01 Mar 2019
                Matti,Virtanen,https://www.linkedin.com/in/matti-1,,Forest Oy,Engineer,02 Mar 2019
                Matti,Virtanen,https://www.linkedin.com/in/matti-2,,Lake Oy,Nurse,03 Mar 2019
                \u001b[31mMallory,\u202e<b>Evil</b>,https://www.linkedin.com/in/mallory,,,,04 Mar 2019
                ,,,,,,05 Mar 2019
                """,
                "Profile.csv",
                "First Name,Last Name,Headline\nOlli,Owner,Owner\n",
                "messages.csv",
                """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                1,,Aino Mäkinen,https://www.linkedin.com/in/aino-1,Olli Owner,https://www.linkedin.com/in/olli,2026-01-05 08:00:00 UTC,,A secret between us,INBOX
                1,,Olli Owner,https://www.linkedin.com/in/olli,Aino Mäkinen,https://www.linkedin.com/in/aino-1,2026-01-06 08:00:00 UTC,,An answer,INBOX
                """)));
  }

  private String cards() {
    return home.file(
        "contacts.vcf",
        """
        BEGIN:VCARD
        VERSION:3.0
        FN:Aino Mäkinen
        EMAIL:aino@example.org
        UID:1
        END:VCARD
        """
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private String idOf(String name) {
    var listed = home.run("people", "list", name).exits(0).out();
    var id = ID.matcher(listed);
    assertThat(id.find()).as(listed).isTrue();
    return id.group(1);
  }

  @Test
  void saysWhomAnExportTellsOfAndKeepsNobodysWords() {
    var answer = home.run("import", linkedIn()).exits(0);

    assertThat(answer.said())
        .contains(
            "Connections: 4 new, 0 known; connected 4.",
            "1 row tells of nobody",
            "Counted, without keeping what they say: messages 2.",
            "suunta people list");
    assertThat(home.run("people", "show", "aino").exits(0).said())
        .contains(
            "Mäkinen", "connected since 1 March 2019", "Teacher, School", "1 from you", "1 to you")
        .doesNotContain("secret");
    assertThat(home.run("import", linkedIn()).exits(0).said())
        .contains("Connections: 0 new, 4 known");
  }

  @Test
  void namesEverythingThatItReadsWhereAFileIsNothingOfIt() {
    var file = home.file("holiday.txt", "nothing".getBytes(StandardCharsets.UTF_8));

    for (var asked : List.of(home, home.inFinnish())) {
      assertThat(asked.run("import", file).complained())
          .contains("X, LinkedIn", "Facebook", "vCard", "Google", "CSV", "iCalendar");
    }
  }

  @Test
  void listsNobodyWiderThanTheTerminal() {
    home.run("import", linkedIn()).exits(0);
    home.run("people", "add", "Maximilian-Theodor von und zu Guttenberg-Hohenzollern").exits(0);

    for (var width : List.of("40", "59", "61", "62", "80")) {
      var lines = home.with("COLUMNS", width).run("people", "list").exits(0).out().lines().toList();

      assertThat(lines)
          .as("at %s columns", width)
          .hasSizeGreaterThanOrEqualTo(5)
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(parseInt(width)));
      assertThat(String.join("", lines)).contains("Matti Virt", "LinkedIn", "Maximilian");
    }
  }

  @Test
  void asksForANameWhereNoneIsTyped() {
    for (var nothing : new String[] {"", "  "}) {
      assertThat(home.run("people", "show", nothing).exits(2).complained())
          .isEqualTo("Type a name, its beginning, or an id. See suunta people list");
      home.run("people", "unlink", nothing).exits(2);
      home.run("people", "link", nothing, "Aino").exits(2);
    }
    assertThat(home.inFinnish().run("people", "show", "").exits(2).complained())
        .startsWith("Kirjoita nimi");
  }

  @Test
  void asksWhomOfSeveralOneMeansAndTakesTheId() {
    home.run("import", linkedIn()).exits(0);

    var answer = home.run("people", "show", "Matti", "Virtanen").exits(4);

    assertThat(answer.complained())
        .contains(
            "2 people fit Matti Virtanen", "LinkedIn (connected since 2 March 2019), matti-1");
    var id = ID.matcher(answer.err());
    assertThat(id.find()).isTrue();
    assertThat(home.run("people", "show", id.group(1)).exits(0).said())
        .contains("Matti Virtanen", "which covers 5 January 2026 to 6 January 2026.");
    assertThat(home.run("people", "show", "nobody").exits(4).complained())
        .contains("Nobody is called nobody")
        .doesNotContain("Did you mean");
  }

  @Test
  void asksWhetherSomebodyOfANearNameWasMeant() {
    home.run("import", linkedIn()).exits(0);

    var answer = home.run("people", "show", "mati", "virtannen").exits(4);

    assertThat(answer.complained())
        .contains(
            "Nobody is called mati virtannen", "Did you mean one of these:", "Matti Virtanen:");
    assertThat(home.run("people", "call", "mati virtannen, nobody").exits(4).complained())
        .contains("Nobody is called mati virtannen and nobody", "Did you mean");
    assertThat(home.run("people", "list", "mati", "virtannen").exits(0).err())
        .contains("Did you mean");
    assertThat(home.inFinnish().run("people", "show", "mati", "virtannen").exits(4).complained())
        .contains("Tarkoititko jotakuta näistä:");
  }

  @Test
  void makesHostileNamesHarmless() {
    home.run("import", linkedIn()).exits(0);

    var listed = home.run("people", "list").exits(0).out();

    assertThat(listed).contains("<b>Evil</b>").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void showsACardAndAnAccountWithTheSameMailAsOneAndTakesThemApart() {
    home.run("import", linkedIn()).exits(0);

    assertThat(home.run("import", cards()).exits(0).said())
        .contains("1 of them is shown together with other accounts of the same person");

    var shown = home.run("people", "show", "aino").exits(0);
    assertThat(shown.said()).contains("Address book", "LinkedIn", "the same e-mail");
    var own = Pattern.compile("id ([0-9a-f]{8})").matcher(shown.out());
    assertThat(own.find()).isTrue();
    home.run("people", "unlink", own.group(1)).exits(0);
    assertThat(home.run("people", "show", "aino").exits(4).complained()).contains("2 people fit");
    assertThat(home.run("people", "unlink", own.group(1)).exits(4).complained())
        .contains("not linked to anybody");
    assertThat(home.run("import", cards()).exits(0).said()).doesNotContain("shown together");
  }

  @Test
  void addsLinksAndPartsByHand() {
    home.run("import", linkedIn()).exits(0);

    assertThat(home.run("people", "add", "Ainski").exits(0).said()).contains("Ainski is added");
    assertThat(home.run("people", "add", "ainski").exits(3).complained())
        .contains("called so already", "--another");
    assertThat(home.run("people", "add", "?!").exits(5).complained()).contains("no name");
    var ainski = idOf("ainski");
    home.run("people", "link", "makinen", "ainski").exits(0);
    assertThat(home.run("people", "show", "makinen").exits(0).said())
        .contains("Ainski", "LinkedIn");
    assertThat(home.run("people", "link", "makinen", ainski).exits(0).said())
        .contains("one person already");
    home.run("people", "not-same", idOf("Matti"), "evil").exits(0);
    assertThat(home.run("people", "not-same", ainski, ainski).exits(2).complained())
        .contains("one and the same");
  }

  @Test
  void answersPrograms() {
    home.run("import", linkedIn()).exits(0);

    var people = home.run("people", "list", "--on", "linkedin", "--read", "--json").exits(0).json();
    assertThat(people.get("people")).hasSize(4);
    var aino = home.run("people", "show", "aino", "--json").exits(0).json();
    assertThat(aino.get("connections").get(0).get("ties").get(0).get("relation").asText())
        .isEqualTo("CONNECTED");
    assertThat(aino.get("evidence")).hasSize(2);
    assertThat(home.run("people", "list", "--on", "x").exits(0).said())
        .contains("Nobody is found so");
    home.run("people", "list", "--on", "No Such").exits(4);
    home.run("people", "list", "--from", "nowhere").exits(4);
  }

  @Test
  void speaksFinnish() {
    assertThat(home.inFinnish().run("people", "list").exits(0).said())
        .contains("Ketään ei vielä tunneta");
    home.run("import", linkedIn()).exits(0);
    assertThat(home.inFinnish().run("people", "show", "aino").exits(0).said())
        .contains("kontakti, alkaen", "viestejä: sinulta 1");
  }
}
