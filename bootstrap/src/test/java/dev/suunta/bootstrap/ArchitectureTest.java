package dev.suunta.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold in production code, and each fails on a violation that was planted for it. */
class ArchitectureTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/templates/"))
          .importPackages("dev.suunta");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("dev.suunta.planted");

  static Stream<Arguments> rules() {
    return ArchitectureRules.of("dev.suunta").entrySet().stream()
        .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holds(String name, ArchRule rule) {
    assertThat(PRODUCTION).as("classes to judge").hasSizeGreaterThan(100);

    rule.check(PRODUCTION);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void failsOnAPlantedViolation(String name, ArchRule rule) {
    var planted =
        Objects.requireNonNull(ArchitectureRules.of("dev.suunta.planted").get(name), name);

    assertThatThrownBy(() -> planted.check(PLANTED))
        .as("the planted violation of " + name)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("dev.suunta.planted");
  }
}
