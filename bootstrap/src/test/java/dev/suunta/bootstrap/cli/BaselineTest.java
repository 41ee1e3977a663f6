package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fresh start from a real export to its proof, as the terminal leads through it. */
class BaselineTest {
  private static final List<String> ALL =
      List.of("Aino Mäkinen", "Bertta Salo", "Cecilia Lind", "Daniel Aho", "Eero Ek");

  @TempDir private Path folder;
  private AHome home;

  @BeforeEach
  void followsFive() {
    home = AHome.in(folder);
    takeIn("first.zip", ALL);
  }

  /** A LinkedIn export with these connections, as whole as LinkedIn writes it. */
  private void takeIn(String name, List<String> people) {
    var rows = new StringBuilder("Notes:\n\"Some may be missing.\"\n\n");
    rows.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (var person : people) {
      var names = person.split(" ");
      rows.append(
          "%s,%s,https://www.linkedin.com/in/%s,,,,%s\n"
              .formatted(names[0], names[1], names[0].toLowerCase(Locale.ROOT), since(person)));
    }
    home.run(
            "import",
            home.file(
                name,
                GivenExport.zip(
                    Map.of(
                        "Connections.csv",
                        rows.toString(),
                        "Profile.csv",
                        "First Name,Last Name,Headline\nOlli,Owner,Owner\n"))))
        .exits(0);
  }

  /** Newcomers are newer, by which an export is told from one that is older. */
  private static String since(String person) {
    return ALL.contains(person) ? "0%d Mar 2019".formatted(ALL.indexOf(person) + 1) : "01 Oct 2026";
  }

  private List<String> listed(String... arguments) {
    var command = new ArrayList<>(List.of("baseline", "list", "--json"));
    command.addAll(List.of(arguments));
    var names = new ArrayList<String>();
    home.run(command.toArray(String[]::new))
        .exits(0)
        .json()
        .get("lines")
        .forEach(line -> names.add(line.get("name").asText()));
    return names;
  }

  @Test
  void leadsFromTheFirstNameToTheProof() {
    assertThat(home.run("baseline", "start").exits(0).said()).contains("5 accounts are to be");
    home.run("baseline", "keep", "aino,", "bertta", "--ground", "met", "--note", "old friends")
        .exits(0);
    home.run("baseline", "let-go", "cecilia", "--part", "--ground", "toxic").exits(0);

    assertThat(home.run("baseline", "let-go", "--rest").exits(3).said()).contains("these 2");
    assertThat(listed("--state", "open")).containsExactly("Daniel Aho", "Eero Ek");
    assertThat(home.typing("2\n", "baseline", "let-go", "--rest").exits(0).said())
        .contains("Let go of 2 accounts.", "And whom would you like to hear from?");

    assertThat(home.run("baseline", "review").exits(0).said())
        .contains("we meet: 2", "does me no good: 1", "Recommendations between the two of you");
    assertThat(home.run("baseline", "worksheet").exits(0).said())
        .contains("end the connection on LinkedIn", "https://www.linkedin.com/in/cecilia");
    home.run("baseline", "done", "cecilia").exits(0);
    assertThat(home.run("baseline", "done", "cecilia").exits(4).complained())
        .contains("nothing to check off about Cecilia Lind");

    takeIn("first.zip", ALL);
    assertThat(home.run("baseline", "diff").exits(0).said()).doesNotContain("still followed: ");
    home.run("baseline", "done", "cecilia").exits(4);

    takeIn("second.zip", List.of("Aino Mäkinen", "Cecilia Lind", "Daniel Aho", "New Comer"));

    assertThat(home.run("baseline", "diff").exits(0).said())
        .contains("still followed: 1", "Cecilia Lind", "no longer followed: 2", "Bertta Salo")
        .contains("1 account is undecided");
    assertThat(listed("--state", "open")).containsExactly("New Comer");
  }

  @Test
  void goesOneByOneByKeysAndGoesOnThereTheNextTime() {
    home.run("baseline", "start", "--order", "network").exits(0);

    home.run("met", "aino", "--on", "2026-02").exits(0);
    home.run("people", "note", "bertta", "Sings in the choir").exits(0);

    var sweep = home.typing("m nto strict\rtu q", "baseline", "sweep").exits(0);

    assertThat(sweep.said())
        .contains("Aino Mäkinen", "Bertta Salo", "Note for this decision: to strict")
        .contains("Last met: February 2026 (you told).", "Sings in the choir")
        .contains("Taken back: Cecilia Lind");
    assertThat(listed("--state", "keep")).containsExactly("Aino Mäkinen");
    assertThat(home.typing("xq", "baseline", "sweep").exits(0).said())
        .contains("Daniel Aho: seen no more");
    home.run("baseline", "undo").exits(0);
    home.run("baseline", "undo").exits(0);
    assertThat(home.run("baseline", "history", "aino").exits(0).said()).contains("kept (we meet)");
    assertThat(home.run("people", "show", "aino").exits(0).said())
        .contains("In the fresh start, LinkedIn: kept (we meet)");
  }

  @Test
  void skimsALineForEachAndEndsWhenAllWereSeen() {
    home.run("baseline", "start", "--order", "network").exits(0);

    var skim = home.typing("m\r\r\ri", "baseline", "skim").exits(0);

    assertThat(skim.said()).contains("no trace in what you imported", "3 accounts are undecided");
    assertThat(listed("--state", "keep")).containsExactly("Aino Mäkinen", "Eero Ek");
  }

  @Test
  void checksOffByAKeyEachWhatIsToBeDone() {
    home.run("baseline", "start", "--order", "network").exits(0);
    assertThat(home.typing("", "baseline", "done").exits(0).said()).contains("Nothing is to be");
    home.run("baseline", "let-go", "aino, bertta, cecilia").exits(0);

    var done = home.typing("ud\rzu d", "baseline", "done").exits(0);

    assertThat(done.said())
        .contains("https://www.linkedin.com/in/", "There is nothing to take back.")
        .contains("Done: Aino Mäkinen, LinkedIn.", "That key does nothing here.")
        .contains("Not done after all: Aino Mäkinen", "Checked off 1; 2 are left to do");
    assertThat(home.run("baseline", "worksheet").exits(0).said())
        .contains("Aino Mäkinen", "Bertta Salo", "on their profile, More, then Unfollow.")
        .doesNotContain("Cecilia Lind", "more show");
    assertThat(home.run("baseline", "worksheet", "--most", "1").exits(0).said())
        .contains("One more shows once these are checked off.")
        .doesNotContain("hear from");
    home.run("people", "hear-from", "Ann Author", "--new").exits(0);
    assertThat(home.run("baseline", "worksheet").exits(0).said())
        .contains("You would like to hear from Ann Author.");
    assertThat(home.run("baseline", "done").exits(2).complained()).contains("done NAME");
  }

  @Test
  void putsWhomToCallOnTheListAndAsksAfterwardsWhetherToBringThemBack() {
    home.run("baseline", "start", "--order", "network").exits(0);
    home.typing("cq", "baseline", "sweep").exits(0);
    assertThat(home.run("people", "to-call").exits(0).said()).contains("Aino Mäkinen");
    home.run("baseline", "done", "aino").exits(0);

    assertThat(home.typing("y\n", "people", "called", "aino").exits(0).said())
        .contains("Bring them back?", "Aino Mäkinen: kept (we meet)", "worksheet");

    assertThat(home.run("baseline", "worksheet").exits(0).said())
        .contains("follow again on LinkedIn", "profile, Connect, or More, then Follow");
  }

  @Test
  void asksWhetherToBringBackWhomTheOwnerMet() {
    home.run("baseline", "start").exits(0);
    home.run("baseline", "let-go", "bertta").exits(0);

    assertThat(home.run("met", "bertta, cecilia", "--at", "Camp").exits(0).said())
        .contains("suunta people bring-back")
        .doesNotContain("let go of Cecilia");
    assertThat(home.typing("y\nn\n", "met", "bertta", "--at", "Choir").exits(0).said())
        .contains("Bertta Salo: kept (we meet)");
  }

  @Test
  void forgetsWhatWasDecidedWithThePerson() {
    home.run("baseline", "start").exits(0);
    home.run("baseline", "keep", "aino", "--ground", "met").exits(0);

    home.run("people", "forget", "aino", "--yes").exits(0);

    assertThat(listed()).doesNotContain("Aino Mäkinen").hasSize(4);
    assertThat(home.run("baseline", "status").exits(0).said()).contains("LinkedIn 0 0 0 4 0");
    home.run("baseline", "undo").exits(4);
  }

  @Test
  void doesWhatCanBeDoneOfWhatIsNamedAndTellsTheRest() {
    home.run("people", "add", "Card Only").exits(0);
    assertThat(home.run("baseline", "let-go", "aino, bertta").exits(4).complained())
        .containsOnlyOnce("baseline start");
    home.run("baseline", "start").exits(0);

    var kept =
        home.run("baseline", "keep", "Card Only, aino, Aino M, bertta", "--ground", "met").exits(4);
    assertThat(kept.complained()).contains("Card Only is not among those whom you follow");
    assertThat(kept.said()).containsOnlyOnce("Aino Mäkinen: kept");
    assertThat(listed("--state", "keep")).containsExactly("Aino Mäkinen", "Bertta Salo");

    home.run("baseline", "let-go", "card, cecilia", "--only", "linkedin").exits(4);
    var done = home.run("baseline", "done", "daniel, cecilia, Cecilia Lind").exits(4);
    assertThat(done.complained())
        .contains("nothing to check off about Daniel Aho")
        .doesNotContain("Cecilia Lind");
    assertThat(done.said()).containsOnlyOnce("Done: Cecilia Lind, LinkedIn.");
  }

  @Test
  void saysWhatIsMissing() {
    for (var command : List.of("status", "sweep", "skim", "undo", "review", "diff", "history")) {
      assertThat(home.typing("", "baseline", command).exits(4).complained())
          .as(command)
          .contains("suunta baseline start");
    }
    home.run("baseline", "start").exits(0);
    assertThat(home.run("baseline", "start").exits(3).complained())
        .contains("5 accounts undecided", "--again");
    home.run("baseline", "start", "--again").exits(0);
    assertThat(home.run("baseline", "sweep").exits(2).complained()).contains("needs a terminal");
    assertThat(home.run("baseline", "keep", "aino").exits(2).complained()).contains("--ground");
    assertThat(home.run("baseline", "keep", "aino", "--ground", "toxic").exits(2).complained())
        .contains("met, inspires, serves");
    assertThat(home.run("baseline", "keep", "aino", "--ground", "friend").exits(2).complained())
        .contains("“friend” is none of what --ground takes: met, inspires");
    assertThat(home.run("baseline", "keep", " , ", "--ground", "met").exits(2).complained())
        .contains("Type a name");
    assertThat(
            home.run("baseline", "keep", "zz, aino, yy", "--ground", "met").exits(4).complained())
        .contains("Nobody is called zz", "Nobody is called yy", "Nothing was done yet");
    assertThat(home.run("baseline", "let-go").exits(2).complained()).contains("--rest");
    assertThat(home.run("baseline", "keep", "aino, zz", "--ground", "met").exits(4).complained())
        .contains("Nobody is called zz");
    assertThat(listed("--state", "keep")).isEmpty();
    assertThat(AHome.in(folder.resolve("empty")).run("baseline", "start").exits(4).complained())
        .contains("suunta import");
  }
}
