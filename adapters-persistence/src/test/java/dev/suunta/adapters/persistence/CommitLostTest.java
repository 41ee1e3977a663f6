package dev.suunta.adapters.persistence;

import static dev.suunta.testkit.owner.OwnerFixtures.AINO;
import static dev.suunta.testkit.owner.OwnerFixtures.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.suunta.application.owner.driven.OwnerRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection breaks at the worst moments, made to happen one by one. */
class CommitLostTest {
  private enum Moment {
    BEFORE_THE_WORK,
    BEFORE_THE_COMMIT,
    AFTER_THE_COMMIT
  }

  private final String url = TestDatabases.freshPostgresUrl();
  private final Deque<Moment> breaks = new ArrayDeque<>();
  private final AtomicInteger runs = new AtomicInteger();
  private Database database;
  private JooqUnitOfWork units;
  private OwnerRepository owners;
  private Connections connections;

  @BeforeEach
  void opens() throws SQLException {
    database = Databases.postgres(url);
    connections = new Connections(this::open, open());
    units =
        new JooqUnitOfWork(
            connections, SQLDialect.POSTGRES, WritingTurn.ANYBODYS, InstantSource.system());
    owners = Repositories.on(units).owners();
  }

  @AfterEach
  void closes() {
    connections.close();
    database.close();
  }

  private Connection open() throws SQLException {
    var real = new org.postgresql.Driver().connect(url, new java.util.Properties());
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement") && breaksAt(Moment.BEFORE_THE_WORK)) {
                throw lost();
              }
              if (method.getName().equals("commit") && breaksAt(Moment.BEFORE_THE_COMMIT)) {
                real.rollback();
                throw lost();
              }
              try {
                var answer = method.invoke(real, arguments);
                if (method.getName().equals("commit") && breaksAt(Moment.AFTER_THE_COMMIT)) {
                  throw lost();
                }
                return answer;
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  private boolean breaksAt(Moment moment) {
    return breaks.peek() == moment && breaks.poll() != null;
  }

  private static SQLException lost() {
    return new SQLException("connection broken", "90067", 90067);
  }

  private String work() {
    return units.run(
        () -> {
          owners.save(owner(AINO));
          return "run " + runs.incrementAndGet();
        });
  }

  @Test
  void runsAgainWhatWasLostBeforeTheWork() {
    breaks.add(Moment.BEFORE_THE_WORK);

    assertThat(work()).isEqualTo("run 1");
    assertThat(owners.find(AINO)).isPresent();
  }

  @Test
  void runsAgainWhatWasLostBeforeTheCommit() {
    breaks.add(Moment.BEFORE_THE_COMMIT);

    assertThat(work()).isEqualTo("run 2");
    assertThat(owners.find(AINO)).isPresent();
  }

  @Test
  void doesNotRepeatWhatWasCommittedAlthoughNobodySaidSo() {
    breaks.add(Moment.AFTER_THE_COMMIT);

    assertThat(work()).isEqualTo("run 1");
    assertThat(owners.find(AINO)).isPresent();
  }

  @Test
  void findsOutEvenIfTheConnectionBreaksAgainWhileAsking() {
    breaks.addAll(List.of(Moment.AFTER_THE_COMMIT, Moment.BEFORE_THE_WORK, Moment.BEFORE_THE_WORK));

    assertThat(work()).isEqualTo("run 1");
  }

  @Test
  void survivesSeveralLossesInARow() {
    breaks.addAll(
        List.of(
            Moment.BEFORE_THE_WORK,
            Moment.BEFORE_THE_COMMIT,
            Moment.BEFORE_THE_WORK,
            Moment.BEFORE_THE_COMMIT));

    // The third and fourth meet the question whether the first try was committed.
    assertThat(work()).isEqualTo("run 2");
  }

  @Test
  void passesOtherFailuresOnWithoutRunningAgain() {
    assertThatThrownBy(
            () ->
                units.run(
                    () -> {
                      runs.incrementAndGet();
                      throw new IllegalArgumentException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(runs).hasValue(1);
  }
}
