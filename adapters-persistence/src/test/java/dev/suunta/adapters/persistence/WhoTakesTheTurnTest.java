package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.adapters.persistence.generated.Tables;
import dev.suunta.application.owner.driven.OwnerRepository;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which units take the turn to write, and when they give it back. */
class WhoTakesTheTurnTest {
  private final List<String> turns = new ArrayList<>();
  private final String url = TestDatabases.freshPostgresUrl();
  private Database database;
  private Connections connections;
  private JooqUnitOfWork units;
  private OwnerRepository owners;

  @BeforeEach
  void opens() throws SQLException {
    database = Databases.postgres(url);
    connections =
        new Connections(() -> DriverManager.getConnection(url), DriverManager.getConnection(url));
    units =
        new JooqUnitOfWork(connections, SQLDialect.POSTGRES, this::take, InstantSource.system());
    owners = Repositories.on(units).owners();
  }

  @AfterEach
  void closes() {
    connections.close();
    database.close();
  }

  private WritingTurn.Held take() {
    turns.add("taken");
    return () -> turns.add(isKept() ? "given back after the commit" : "given back");
  }

  /** Whether others see what the unit wrote. */
  private boolean isKept() {
    return database.repositories().owners().find(AINO).isPresent();
  }

  @Test
  void whoReadsTakesNone() {
    units.run(() -> owners.find(AINO).isPresent());

    assertThat(turns).isEmpty();
  }

  @Test
  void whoWritesTakesItOnceAndGivesItBackAfterTheCommit() {
    units.run(
        () -> {
          owners.find(AINO);
          owners.save(owner(AINO));
          owners.save(owner(AINO));
        });

    assertThat(turns).containsExactly("taken", "given back after the commit");
  }

  @Test
  void whoFailsGivesItBack() {
    assertThatThrownBy(
            () ->
                units.run(
                    () -> {
                      owners.save(owner(AINO));
                      throw new IllegalArgumentException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(turns).containsExactly("taken", "given back");
  }

  @Test
  void whoLocksARowTakesItBeforeThat() {
    units.join(db -> db.selectFrom(Tables.OWNER).forUpdate().fetch());

    assertThat(turns).containsExactly("taken", "given back");
  }
}
