package dev.suunta.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.suunta.adapters.persistence.generated.DefaultSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Table;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;

/** What holds for every table. */
class SchemaTest {
  private static final List<Table<?>> TABLES = DefaultSchema.DEFAULT_SCHEMA.getTables();

  private static final Map<String, String> NO_OWNER_IN_THE_KEY =
      Map.of("unit_of_work", "one unit of work may write for several owners");

  @Test
  void hasTheOwnerFirstInEveryKeyOrAReasonWhyNot() {
    assertThat(TABLES).hasSizeGreaterThan(10);
    var without = new TreeSet<String>();
    for (var table : TABLES) {
      assertThat(table.getPrimaryKey()).as(table.getName()).isNotNull();
      if (!table.getPrimaryKey().getFields().getFirst().getName().equals("owner_id")) {
        without.add(table.getName());
      }
    }

    assertThat(without).isEqualTo(NO_OWNER_IN_THE_KEY.keySet());
  }

  @Test
  void hasTheOwnerInEveryForeignKeyAndIndex() {
    for (var table : TABLES) {
      for (var reference : table.getReferences()) {
        assertThat(reference.getFields().getFirst().getName())
            .as(reference.getName())
            .isEqualTo("owner_id");
      }
      for (var index : table.getIndexes()) {
        if (!NO_OWNER_IN_THE_KEY.containsKey(table.getName())) {
          assertThat(index.getFields().getFirst().getName())
              .as(index.getName())
              .isEqualTo("owner_id");
        }
      }
    }
  }

  @Test
  void namesEveryConstraintItself() {
    for (var table : TABLES) {
      table
          .getKeys()
          .forEach(
              key -> assertThat(key.getName()).as(table.getName()).startsWith(table.getName()));
      table
          .getReferences()
          .forEach(key -> assertThat(key.getName()).startsWith(table.getName()).endsWith("_fk"));
    }
  }

  @Test
  void findsTheRowsOfEveryForeignKeyByAnIndex() {
    for (var table : TABLES) {
      var beginnings = new TreeSet<String>();
      table.getIndexes().forEach(index -> beginnings.add(names(index.getFields())));
      table.getKeys().forEach(key -> beginnings.add(names(key.getFields())));
      for (var reference : table.getReferences()) {
        var wanted = names(reference.getFields());
        assertThat(beginnings)
            .as(reference.getName())
            .anyMatch(
                beginning ->
                    beginning.startsWith(wanted)
                        || wanted.startsWith(names(table.getPrimaryKey().getFields())));
      }
    }
  }

  private static String names(List<?> fields) {
    var names = new StringBuilder();
    for (var field : fields) {
      var name =
          field instanceof TableField<?, ?> column
              ? column.getName()
              : ((org.jooq.SortField<?>) field).getName();
      names.append(name).append(' ');
    }
    return names.toString();
  }

  @Test
  void knowsTheNumberOfTheLastMigration() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      var last =
          files
              .map(file -> file.getFileName().toString())
              .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
              .max();

      assertThat(last).hasValue(Databases.SCHEMA_VERSION);
    }
  }

  @Test
  void keepsTheNamesOfTheTablesThatBackupsMustKnow() {
    var names = new TreeSet<String>();
    TABLES.forEach(table -> names.add(table.getName()));

    assertThat(names)
        .isEqualTo(
            new TreeSet<>(
                Set.of(
                    "anchor",
                    "baseline",
                    "baseline_count",
                    "baseline_line",
                    "connection",
                    "connection_key",
                    "connection_news",
                    "echo",
                    "encounter",
                    "encounter_person",
                    "evidence",
                    "forgotten_key",
                    "forgotten_salt",
                    "gate_check",
                    "gate_reason",
                    "import_evidence",
                    "import_list",
                    "import_run",
                    "own_account",
                    "own_network",
                    "owner",
                    "past_post",
                    "past_post_fingerprint",
                    "people_group",
                    "people_group_member",
                    "person",
                    "person_key",
                    "person_link",
                    "person_note",
                    "person_word",
                    "planned_call",
                    "post",
                    "rendition",
                    "rendition_version",
                    "sighting",
                    "strategy_revision",
                    "tie",
                    "unit_of_work",
                    "verdict",
                    "wished_person")));
  }
}
