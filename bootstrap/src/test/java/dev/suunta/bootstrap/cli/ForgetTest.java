package dev.suunta.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who is to be forgotten, as the terminal takes and tells it. */
class ForgetTest {
  @TempDir private Path folder;

  private static byte[] cards() {
    return """
        BEGIN:VCARD
        VERSION:3.0
        FN:Aino Mäkinen
        EMAIL:aino@example.org
        UID:1
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Outi Salo
        EMAIL:outi@example.org
        UID:2
        END:VCARD
        """
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void erasesSomebodyWhomImportsDoNotBringBack() {
    var home = AHome.in(folder);
    var file = home.file("contacts.vcf", cards());
    home.run("import", file).exits(0);
    home.run("people", "note", "aino", "a secret").exits(0);

    assertThat(home.run("people", "forget", "aino").exits(2).complained())
        .contains("Nothing was erased", "--yes");
    home.typing("n\n", "people", "forget", "aino").exits(2);
    home.run("people", "show", "aino").exits(0);
    assertThat(home.typing("y\n", "people", "forget", "aino").exits(0).said())
        .contains("Erase Aino Mäkinen", "Aino Mäkinen is forgotten");

    home.run("people", "show", "aino").exits(4);
    var again = home.run("import", file).exits(0).said();
    assertThat(again).contains("0 new, 1 known", "1 row is of people whom you had forgotten");
    home.run("people", "show", "aino").exits(4);
    assertThat(home.inFinnish().run("people", "forget", "outi", "--yes").exits(0).said())
        .contains("Outi Salo on unohdettu");
    assertThat(
            home.run("import", file, "--json")
                .exits(0)
                .json()
                .at("/exports/0/connections/forgotten")
                .asInt())
        .isEqualTo(2);
  }
}
