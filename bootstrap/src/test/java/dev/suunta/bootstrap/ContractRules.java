package dev.suunta.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules of contracts: each driven port has one in the testkit, named for it, and the module of
 * each adapter has a test that runs it. The second rule wants the tests of all modules at hand.
 */
final class ContractRules {
  private ContractRules() {}

  static ArchRule everyDrivenPortHasAContract(String root) {
    return classes()
        .that(describe("are driven ports", type -> isDrivenPort(type, root)))
        .should(
            condition(
                "have a contract",
                (port, events) -> {
                  if (contract(port, root).isEmpty()) {
                    events.add(
                        SimpleConditionEvent.violated(
                            port,
                            "%s has no %sContract in %s.testkit"
                                .formatted(port.getName(), port.getSimpleName(), root)));
                  }
                }))
        .because("an adapter can only keep a promise that is tested");
  }

  static ArchRule everyAdapterRunsTheContractOfItsPort(String root) {
    return classes()
        .that(
            describe(
                "implement a driven port",
                type ->
                    isConcrete(type)
                        && type.getAllRawInterfaces().stream()
                            .anyMatch(port -> isDrivenPort(port, root))))
        .should(
            condition(
                "run its contract",
                (adapter, events) ->
                    adapter.getAllRawInterfaces().stream()
                        .filter(port -> isDrivenPort(port, root))
                        .flatMap(port -> contract(port, root).stream())
                        .filter(contract -> !isRun(contract, module(adapter, root), root))
                        .forEach(
                            contract ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        adapter,
                                        "no test of the module of %s runs %s"
                                            .formatted(
                                                adapter.getName(), contract.getSimpleName()))))))
        .because("adapters drift apart where one of them is not held to the contract");
  }

  private static boolean isDrivenPort(JavaClass type, String root) {
    var where = Pattern.quote(root + ".application") + "\\.([a-z]+\\.driven|shared)";
    return type.isInterface()
        && !type.isNestedClass()
        && !type.getSimpleName().equals("package-info")
        && type.getPackageName().matches(where);
  }

  private static Optional<JavaClass> contract(JavaClass port, String root) {
    return port.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .filter(type -> type.getPackageName().startsWith(root + ".testkit."))
        .filter(type -> type.getSimpleName().equals(port.getSimpleName() + "Contract"))
        .findFirst();
  }

  private static boolean isRun(JavaClass contract, String module, String root) {
    return contract.getAllSubclasses().stream()
        .filter(ContractRules::isConcrete)
        .anyMatch(test -> module(test, root).equals(module));
  }

  private static boolean isConcrete(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  /** What the application does itself is tried in the testkit, as it cannot know the testkit. */
  private static String module(JavaClass type, String root) {
    var name = type.getPackageName().substring(root.length() + 1).split("\\.");
    return switch (name[0]) {
      case "adapters" -> name[0] + "-" + name[1];
      case "application" -> "testkit";
      default -> name[0];
    };
  }

  private static ArchCondition<JavaClass> condition(String name, Judge judge) {
    return new ArchCondition<>(name) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        judge.judge(type, events);
      }
    };
  }

  /** Tells what is wrong with a class. */
  private interface Judge {
    void judge(JavaClass type, ConditionEvents events);
  }
}
