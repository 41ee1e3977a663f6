package dev.suunta.bootstrap;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of contracts hold in all modules, and each fails on what was planted for it. */
class ContractsTest {
  private static final JavaClasses EVERYTHING =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/planted/"))
          .importPaths(
              Stream.of("classes", "test-classes").flatMap(ContractsTest::compiled).toList());

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("dev.suunta.planted");

  @Test
  void judgesTheTestsOfAllModules() {
    assertThat(compiled("classes").map(ContractsTest::module))
        .contains("application", "testkit", "adapters-files", "adapters-persistence", "bootstrap");
    assertThat(compiled("test-classes").map(ContractsTest::module))
        .as("modules whose tests are compiled; ./mvnw test-compile compiles them")
        .contains("testkit", "adapters-files", "adapters-persistence", "bootstrap");
  }

  @Test
  void everyDrivenPortHasAContract() {
    ContractRules.everyDrivenPortHasAContract("dev.suunta").check(EVERYTHING);
  }

  @Test
  void everyAdapterRunsTheContractOfItsPort() {
    ContractRules.everyAdapterRunsTheContractOfItsPort("dev.suunta").check(EVERYTHING);
  }

  @Test
  void seesADrivenPortWithoutAContract() {
    var rule = ContractRules.everyDrivenPortHasAContract("dev.suunta.planted");

    assertThatThrownBy(() -> rule.check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("has no SomeDrivenPortContract")
        .message()
        .doesNotContain("AnotherDrivenPort");
  }

  @Test
  void seesAnAdapterThatRunsNoContract() {
    var rule = ContractRules.everyAdapterRunsTheContractOfItsPort("dev.suunta.planted");

    assertThatThrownBy(() -> rule.check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("RunsNoContract")
        .hasMessageContaining("AnotherDrivenPortContract");
  }

  private static Stream<Path> compiled(String what) {
    try (var modules = Files.list(root())) {
      return modules
          .map(module -> module.resolve("target").resolve(what))
          .filter(Files::isDirectory)
          .filter(not(path -> module(path).equals("benchmarks")))
          .toList()
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String module(Path compiled) {
    return root().relativize(compiled).getName(0).toString();
  }

  /** Where all modules stand: three folders above this test's own classes. */
  private static Path root() {
    var here = ContractsTest.class.getProtectionDomain().getCodeSource().getLocation();
    return Path.of(URI.create(here.toString())).resolve("../../..").normalize();
  }
}
